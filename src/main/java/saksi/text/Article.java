package saksi.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read.
 *
 * @param id names it; by default the file's name without its ending
 * @param source the file or URL it was read from
 * @param text the whole source text, with line ends as {@code \n}
 * @param passages the stretches of the text that are the report itself, in order: headline and
 *     paragraphs, without header lines, related links, share buttons and comment forms
 * @param headline its title
 * @param published the day of publication
 * @param publisher who published it
 * @param authors who wrote it
 * @param language the code of the language it is in, such as {@code id}
 */
public record Article(
    String id,
    String source,
    Text text,
    List<Span> passages,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> publisher,
    List<String> authors,
    String language) {

  /** The code of Indonesian. */
  public static final String INDONESIAN = "id";

  public Article {
    passages = List.copyOf(passages);
    authors = List.copyOf(authors);
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id: " + source);
    }
    for (Span passage : passages) {
      if (passage.end() > text.length()) {
        throw new IllegalArgumentException(id + ": passage " + passage + " is beyond the text");
      }
    }
  }

  /** An article in Indonesian of whose authors nothing is known. */
  public Article(
      String id,
      String source,
      Text text,
      List<Span> passages,
      Optional<String> headline,
      Optional<LocalDate> published,
      Optional<String> publisher) {
    this(id, source, text, passages, headline, published, publisher, List.of(), INDONESIAN);
  }

  /** The same article, in another language. */
  public Article in(String code) {
    return new Article(id, source, text, passages, headline, published, publisher, authors, code);
  }

  /** The report alone, a line a passage. */
  public String report() {
    StringBuilder report = new StringBuilder();
    String string = text.string();
    int unit = 0;
    int point = 0;
    for (Span passage : passages) {
      int begin = string.offsetByCodePoints(unit, passage.begin() - point);
      unit = string.offsetByCodePoints(begin, passage.length());
      point = passage.end();
      report.append(string, begin, unit).append('\n');
    }
    return report.toString();
  }

  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  public String hash() {
    try {
      byte[] bytes = text.string().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
