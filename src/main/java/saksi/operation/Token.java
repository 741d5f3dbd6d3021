package saksi.operation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import saksi.server.access.SecretFile;
import saksi.store.StoreException;

/** What who may bring articles in knows. Only its hash is kept. */
public final class Token {
  private static final int SHORTEST = 16;
  private static final String SCHEME = "Bearer ";

  private final byte[] hash;

  private Token(byte[] hash) {
    this.hash = hash;
  }

  /**
   * The token that a file holds, which others may not read.
   *
   * @throws StoreException when it holds none, or one that can be guessed
   */
  public static Token in(Path file) {
    String token = String.join("\n", SecretFile.lines(file)).strip();
    if (token.length() < SHORTEST || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new StoreException(
          file + " holds no token: write one line of at least " + SHORTEST + " letters and digits");
    }
    return new Token(hash(token));
  }

  /** Whether a header's value is this token; how long that takes says nothing about the token. */
  boolean isIn(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(hash, hash(authorization.substring(SCHEME.length()).strip()));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
