package saksi.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saksi.reader.ReadResult.Problem;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/** An article as plain text: optional header lines, then headline and paragraphs, one a line. */
final class PlainText implements Format {
  /** More bytes than this are not one article. */
  static final int MOST_BYTES = 1_000_000;

  private final Passages passages = new Passages();
  private final PublicationDate publicationDate = new PublicationDate();
  private final Publishers publishers = new Publishers();

  /** Whatever is no other format is taken for text, which the decoder may refuse. */
  @Override
  public boolean recognises(Head head) {
    return true;
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    sink.article(
        Document.whole(
            content,
            content.bytes(MOST_BYTES),
            (id, source, bytes) -> parse(id, source, TextDecoder.decode(bytes))));
  }

  /** The article of a page, record or feed. */
  Article parse(String id, String source, NewsItem item) throws UnreadableText {
    if (item.length() == 0) {
      throw new UnreadableText(Problem.EMPTY, "has no text of an article");
    }
    return parse(id, source, item.text());
  }

  /** The article of a text, which may have header lines. */
  Article parse(String id, String source, String string) throws UnreadableText {
    if (string.length() > MOST_BYTES) {
      throw new UnreadableText(Problem.TOO_LARGE, "has more text than one article");
    }
    Header header = Header.of(string);
    List<Line> lines = Line.of(string).stream().filter(l -> l.begin() >= header.end()).toList();
    Optional<Line> headline = header.headline().or(() -> passages.headline(lines));
    List<Line> report = passages.of(headline, lines);
    return new Article(
        id,
        header.source().orElse(source),
        new Text(string),
        spans(string, report),
        headline.map(Line::words),
        header.published().or(() -> publicationDate.of(lines)),
        header.publisher().or(() -> publishers.of(lines)),
        header.authors(),
        Article.INDONESIAN);
  }

  /** The lines, which come in order, counted in code points. */
  private static List<Span> spans(String string, List<Line> lines) {
    List<Span> spans = new ArrayList<>();
    int unit = 0;
    int point = 0;
    for (Line line : lines) {
      int begin = point + string.codePointCount(unit, line.begin());
      point = begin + string.codePointCount(line.begin(), line.end());
      unit = line.end();
      spans.add(new Span(begin, point));
    }
    return spans;
  }
}
