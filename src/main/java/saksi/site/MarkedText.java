package saksi.site;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import saksi.browse.ArticlePage;
import saksi.browse.ArticlePage.Mention;
import saksi.browse.Quote;
import saksi.reader.ArticleReader;
import saksi.site.Paragraph.Piece;
import saksi.site.Paragraph.Run;
import saksi.text.Span;
import saksi.text.Text;

/** An article's text, cut where a sentence that is evidence, a name or a trigger begins or ends. */
record MarkedText(List<Mention> mentions, List<Quote> quotes) {

  /** The paragraphs of the text, or the quoted sentences where the text may not be shown. */
  static List<Paragraph> paragraphs(ArticlePage page) {
    MarkedText marked = new MarkedText(page.mentions(), page.quotes());
    return page.text()
        .map(marked::ofText)
        .orElseGet(() ->
            page.quotes().stream()
                .map(quote -> marked.paragraph(quote.sentence(), quote.span().begin()))
                .toList());
  }

  private List<Paragraph> ofText(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int headerEnd = text.codePointCount(0, ArticleReader.headerEnd(text));
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int end = begin + line.codePointCount(0, line.length());
      if (!line.isBlank() && (begin >= headerEnd || isQuoted(new Span(begin, end)))) {
        paragraphs.add(paragraph(line, begin));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  /** What header lines say stands above the text, unless a headline there is evidence. */
  private boolean isQuoted(Span line) {
    return quotes.stream().anyMatch(quote -> quote.span().overlaps(line));
  }

  private Paragraph paragraph(String words, int begin) {
    Text text = new Text(words);
    Span all = new Span(begin, begin + text.length());
    MarkedText here =
        new MarkedText(
            mentions.stream().filter(mention -> mention.span().overlaps(all)).toList(),
            quotes.stream().filter(quote -> quote.span().overlaps(all)).toList());
    List<Run> runs = new ArrayList<>();
    for (Span part : parts(all, here.quotes.stream().map(Quote::span))) {
      runs.add(here.run(part, text, begin));
    }
    return new Paragraph(runs);
  }

  private Run run(Span part, Text text, int begin) {
    List<Span> triggers = quotes.stream().flatMap(quote -> quote.trigger().stream()).toList();
    Stream<Span> marks = Stream.concat(mentions.stream().map(Mention::span), triggers.stream());
    List<Piece> pieces =
        parts(part, marks).stream()
            .map(span -> {
              String words = text.slice(new Span(span.begin() - begin, span.end() - begin));
              return piece(span, words, triggers);
            })
            .toList();
    Optional<Quote> quote = quotes.stream().filter(q -> q.span().contains(part)).findFirst();
    Optional<String> id =
        quote.map(Quote::span).filter(span -> span.begin() == part.begin()).map(MarkedText::id);
    return new Run(quote.isPresent(), id.orElse(""), pieces);
  }

  private Piece piece(Span span, String words, List<Span> triggers) {
    Optional<Mention> mention =
        mentions.stream().filter(one -> one.span().contains(span)).reduce((a, b) -> inner(a, b));
    boolean isTrigger = triggers.stream().anyMatch(trigger -> trigger.contains(span));
    List<String> ids =
        Stream.concat(mentions.stream().map(Mention::span), triggers.stream())
            .filter(mark -> mark.begin() == span.begin())
            .map(MarkedText::id)
            .distinct()
            .toList();
    return new Piece(words, mention.map(Mention::entity), isTrigger, ids);
  }

  private static Mention inner(Mention a, Mention b) {
    return b.span().length() < a.span().length() ? b : a;
  }

  /** A span cut wherever one of the others begins or ends. */
  private static List<Span> parts(Span all, Stream<Span> others) {
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(all.begin(), all.end()));
    others
        .flatMap(span -> Stream.of(span.begin(), span.end()))
        .filter(cut -> cut > all.begin() && cut < all.end())
        .forEach(cuts::add);
    List<Span> parts = new ArrayList<>();
    int begin = all.begin();
    for (int end : cuts.tailSet(begin, false)) {
      parts.add(new Span(begin, end));
      begin = end;
    }
    return parts;
  }

  /** What the fragment of a span's IRI names. */
  private static String id(Span span) {
    return "char=" + span.begin() + "," + span.end();
  }
}
