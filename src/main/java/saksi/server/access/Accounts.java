package saksi.server.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The accounts of a file, each a line with a name, a colon and the hash of a password. A password
 * that was right is known again by a quick hash that is kept in memory alone, for the slow one
 * takes as long as many requests.
 */
public final class Accounts {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,31}");

  private final Map<String, PasswordHash> hashes;
  private final Map<String, byte[]> right = new ConcurrentHashMap<>();
  private final byte[] key = new byte[32];

  /** What nobody has is compared with it, so that a name cannot be found out by the time taken. */
  private final PasswordHash nobody;

  private Accounts(Map<String, PasswordHash> hashes) {
    this.hashes = Map.copyOf(hashes);
    nobody = hashes.values().iterator().next();
    new SecureRandom().nextBytes(key);
  }

  /**
   * The accounts of a file that others may not read.
   *
   * @throws AccessException naming the line that is none
   */
  public static Accounts in(Path file) {
    Map<String, PasswordHash> hashes = new HashMap<>();
    List<String> lines = SecretFile.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] parts = line.split(":", 2);
        Optional<PasswordHash> hash = PasswordHash.parse(parts[parts.length - 1]);
        if (!isName(parts[0]) || hash.isEmpty() || hashes.put(parts[0], hash.get()) != null) {
          throw new AccessException(
              "%s, line %d is no account of its own: make it with saksi password NAME"
                  .formatted(file, i + 1));
        }
      }
    }
    if (hashes.isEmpty()) {
      throw new AccessException(file + " holds no account: make one with saksi password NAME");
    }
    return new Accounts(hashes);
  }

  /** Whether an account may have that name, which stands in IRIs. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether a name and a password are known without much work. */
  public boolean isKnown(String name, String password) {
    byte[] known = right.get(name);
    return known != null && MessageDigest.isEqual(known, quick(name, password));
  }

  /** Whether the password is that of the account; it takes long, and as long for any name. */
  public boolean isRight(String name, String password) {
    boolean is = hashes.getOrDefault(name, nobody).isOf(password) && hashes.containsKey(name);
    if (is) {
      right.put(name, quick(name, password));
    }
    return is;
  }

  private byte[] quick(String name, String password) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(key);
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return digest.digest(password.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
