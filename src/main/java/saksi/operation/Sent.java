package saksi.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.text.Article;

/** What someone sends over HTTP to be read. */
final class Sent {
  private static final int LARGEST = 1 << 20;
  private static final int LONGEST_NAME = 200;
  private static final Set<String> TYPES =
      Set.of(
          "text/plain",
          "text/html",
          "text/csv",
          "text/tab-separated-values",
          "application/json",
          "application/jsonl",
          "application/x-ndjson",
          "application/xhtml+xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/pdf",
          "application/warc",
          "application/zip",
          "application/gzip",
          "application/octet-stream",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String type;
  private final byte[] body;
  private final String name;

  private Sent(String type, byte[] body, String name) {
    this.type = type;
    this.body = body;
    this.name = name;
  }

  /** Whether a request says that it brings what can be read. */
  static boolean hasKnownType(HttpServletRequest request) {
    return TYPES.contains(type(request));
  }

  /** Whether the name that a request wishes for, if any, may be that of an article. */
  static boolean hasPlainName(HttpServletRequest request) {
    String wish = request.getParameter("id");
    return wish == null
        || (wish.length() <= LONGEST_NAME && wish.chars().noneMatch(Character::isISOControl));
  }

  /** What a request brings; of what is too large, the beginning. */
  static Sent with(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    return new Sent(type(request), body, name(request, body));
  }

  /** What an article without an identifier of its own is called. */
  String name() {
    return name;
  }

  InputStream bytes() {
    return new ByteArrayInputStream(body);
  }

  boolean isTooLarge() {
    return body.length > LARGEST;
  }

  /** What has no known format is read as plain text, which is not what was sent then. */
  boolean isBrokenJson() {
    return type.contains("json")
        && new ArticleReader().read(bytes(), "body") instanceof ReadResult.Read(Article article)
        && article.text().string().strip().equals(new String(body, StandardCharsets.UTF_8).strip());
  }

  private static String type(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String name(HttpServletRequest request, byte[] body) {
    String wish = request.getParameter("id");
    return wish != null && !wish.isBlank() ? wish.strip() : "article-" + hash(body);
  }

  private static String hash(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
