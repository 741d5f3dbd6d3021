package saksi.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of HTML as the lines that a browser would show. */
final class HtmlText {
  private HtmlText() {}

  /**
   * A stretch of text between two breaks of line.
   *
   * @param linked how many of its characters are those of links
   * @param holder the block that it stands in
   */
  record Block(String words, int linked, Element holder) {
    double linkShare() {
      return words.isEmpty() ? 1 : Math.min(1, (double) linked / words.length());
    }
  }

  /** The lines of a fragment of HTML. */
  static List<String> lines(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, template, noscript").remove();
    return blocks(body).stream().map(Block::words).toList();
  }

  /** The blocks below an element, in order, none of them empty. */
  static List<Block> blocks(Element top) {
    Collector collector = new Collector(top);
    top.traverse(collector);
    collector.end();
    return collector.blocks;
  }

  /** Gathers text until a block or a line ends. */
  private static final class Collector implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element holder;
    private int linked;
    private int links;

    Collector(Element top) {
      holder = top;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
        linked += links > 0 ? text.text().length() : 0;
      } else if (node instanceof Element element && breaks(element)) {
        end();
        holder = element.isBlock() ? element : holder;
      } else if (node.nameIs("a")) {
        links++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        end();
        holder = element.parent() == null ? element : element.parent();
      } else if (node.nameIs("a")) {
        links--;
      }
    }

    void end() {
      String line = Characters.line(words.toString());
      if (!line.isEmpty()) {
        blocks.add(new Block(line, linked, holder));
      }
      words.setLength(0);
      linked = 0;
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.nameIs("br");
    }
  }
}
