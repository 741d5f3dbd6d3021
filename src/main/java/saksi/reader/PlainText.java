package saksi.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/** An article as plain text: optional header lines, then headline and paragraphs, one a line. */
final class PlainText implements ArticleFormat {
  private final Passages passages = new Passages();
  private final PublicationDate publicationDate = new PublicationDate();
  private final Publishers publishers = new Publishers();

  @Override
  public String ending() {
    return ".txt";
  }

  @Override
  public Article parse(String id, String source, byte[] bytes) throws UnreadableText {
    return parse(id, source, TextDecoder.decode(bytes));
  }

  private Article parse(String id, String source, String string) {
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
        header.publisher().or(() -> publishers.of(lines)));
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
