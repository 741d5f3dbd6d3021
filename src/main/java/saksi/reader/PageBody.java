package saksi.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import saksi.language.Words;
import saksi.reader.HtmlText.Block;

/**
 * Finds the report on a page by shallow features of its text: how long a block is and how much of
 * it is links (Kohlschütter, Fankhauser and Nejdl 2010). The element below which most of the
 * running text stands is the report, without the blocks in it that are mostly links. The libraries
 * for this in Java are no longer kept.
 */
final class PageBody {
  private static final String NEVER =
      "script, style, noscript, template, nav, aside, footer, button, select, textarea, iframe,"
          + " object, svg, figure, figcaption, dialog, [hidden], [aria-hidden=true],"
          + " [style*=display:none], [style*='display: none']";
  private static final int SHORTEST_RUNNING_TEXT = 60;
  private static final int LONGEST_THAT_COUNTS = 600;
  private static final double MOST_LINKED_IN_RUNNING_TEXT = 0.35;
  private static final double MOST_LINKED = 0.6;

  /** So many elements up share in what a block is worth, each half as much as the one below. */
  private static final int LEVELS = 4;

  private static final Set<String> PARTS =
      Set.copyOf(Words.lines(PageBody.class, "page-parts.txt"));

  private PageBody() {}

  /** The lines of the report; the page itself is left as it is. */
  static List<String> paragraphs(Document page) {
    Element body = page.body().clone();
    body.select(NEVER).remove();
    removeParts(body);
    return HtmlText.blocks(report(body)).stream()
        .filter(block -> block.linkShare() < MOST_LINKED)
        .map(Block::words)
        .toList();
  }

  /** Removes what is named as another part, unless most of the page stands in it. */
  private static void removeParts(Element body) {
    int most = body.text().length() / 2;
    for (Element element : body.select("[class], [id]")) {
      if (!element.equals(body) && isPart(element) && element.text().length() < most) {
        element.remove();
      }
    }
  }

  private static boolean isPart(Element element) {
    String names = element.className() + " " + element.id();
    return Stream.of(names.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(PARTS::contains);
  }

  private static Element report(Element body) {
    Map<Element, Double> worth = new HashMap<>();
    Element best = body;
    for (Block block : HtmlText.blocks(body)) {
      double share =
          isRunningText(block) ? Math.min(block.words().length(), LONGEST_THAT_COUNTS) : 0;
      Element element = container(block.holder());
      for (int level = 0; level < LEVELS && element != null && share > 0; level++) {
        double sum = worth.getOrDefault(element, 0.0) + share;
        worth.put(element, sum);
        best = sum > worth.getOrDefault(best, 0.0) ? element : best;
        share /= 2;
        element = element.parent();
      }
    }
    return best;
  }

  /** What holds paragraphs, of which this may be one. */
  private static @Nullable Element container(Element element) {
    return element.is("p, li, dd, blockquote, pre, h1, h2, h3, h4") ? element.parent() : element;
  }

  private static boolean isRunningText(Block block) {
    return block.words().length() >= SHORTEST_RUNNING_TEXT
        && block.linkShare() <= MOST_LINKED_IN_RUNNING_TEXT;
  }
}
