package saksi.reader;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What an article is named after: a file, an address, or what its publisher calls it. */
final class ArticleId {
  private static final int LONGEST = 200;
  private static final int LONGEST_SLUG = 60;
  private static final int HASH_BYTES = 5;

  private ArticleId() {}

  /** The name of a file without its ending. */
  static String ofName(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The last part of an address, readable, and a hash of all of it, so that no two are equal. */
  static String ofAddress(URI given) {
    URI address = PlainAddress.of(given);
    return unique(
        Arrays.stream(Optional.ofNullable(address.getPath()).orElse("").split("/"))
            .filter(part -> !part.isEmpty())
            .reduce((first, last) -> last)
            .map(ArticleId::ofName)
            .orElseGet(() -> String.valueOf(address.getHost())),
        address.toString());
  }

  /** What a publisher calls an article, which need not be an address. */
  static String ofKey(String key) {
    return unique(key, key);
  }

  /** An identifier that a record gives; too long a one, or one that doesn't print, is refused. */
  static Optional<String> given(String id) {
    String stripped = id.strip();
    boolean plain = stripped.chars().noneMatch(Character::isISOControl);
    return Optional.of(stripped).filter(s -> !s.isEmpty() && s.length() <= LONGEST && plain);
  }

  private static String unique(String readable, String whole) {
    String ascii = Normalizer.normalize(readable, Normalizer.Form.NFKD);
    String slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String begin = slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
    return begin + (begin.isEmpty() ? "" : "-") + hash(whole);
  }

  private static String hash(String whole) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
