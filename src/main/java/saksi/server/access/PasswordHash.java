package saksi.server.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: PBKDF2 with HMAC-SHA-256, a salt, and so many rounds that guessing is
 * slow. Jetty's own credentials know no better than MD5 and crypt. It is written as {@code
 * $pbkdf2-sha256$ROUNDS$SALT$HASH}, which other programs read as well.
 */
public record PasswordHash(int rounds, byte[] salt, byte[] hash) {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int ROUNDS = 600_000;
  private static final int FEWEST_ROUNDS = 100_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int SHORTEST = 12;
  private static final int LONGEST = 1_000;
  private static final Pattern WRITTEN =
      Pattern.compile("\\$pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9./]+)\\$([A-Za-z0-9./]+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * The hash of a new password.
   *
   * @throws AccessException when it is easily guessed
   */
  public static PasswordHash of(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new AccessException(
          "a password has at least %d and at most %d characters".formatted(SHORTEST, LONGEST));
    }
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new PasswordHash(ROUNDS, salt, derived(password, ROUNDS, salt));
  }

  /** Reads what {@link #toString} writes, if it is that. */
  static Optional<PasswordHash> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches() || Integer.parseInt(written.group(1)) < FEWEST_ROUNDS) {
      return Optional.empty();
    }
    try {
      byte[] salt = decoded(written.group(2));
      byte[] hash = decoded(written.group(3));
      int rounds = Integer.parseInt(written.group(1));
      return Optional.of(new PasswordHash(rounds, salt, hash))
          .filter(h -> hash.length == HASH_BYTES);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it is that of a password; how long that takes says nothing about the hash. */
  boolean isOf(String password) {
    return password.length() <= LONGEST
        && MessageDigest.isEqual(hash, derived(password, rounds, salt));
  }

  @Override
  public String toString() {
    return "$pbkdf2-sha256$" + rounds + "$" + encoded(salt) + "$" + encoded(hash);
  }

  private static byte[] derived(String password, int rounds, byte[] salt) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BYTES * 8);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes).replace('+', '.');
  }

  private static byte[] decoded(String text) {
    return Base64.getDecoder().decode(text.replace('.', '+'));
  }
}
