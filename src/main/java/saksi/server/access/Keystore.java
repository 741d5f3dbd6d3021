package saksi.server.access;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;

/**
 * The key and certificate of a server, and what opens them.
 *
 * @param file a PKCS #12 or Java keystore
 */
public record Keystore(Path file, String password) {
  /**
   * A keystore that others may not read.
   *
   * @throws AccessException also when the password does not open it, or it holds no key
   */
  public Keystore {
    SecretFile.check(file);
    if (password.isEmpty()) {
      throw new AccessException("the keystore " + file + " needs a password");
    }
    if (!holdsKey(file, password)) {
      throw new AccessException("the keystore " + file + " holds no key");
    }
  }

  private static boolean holdsKey(Path file, String password) {
    try {
      KeyStore keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
      for (String alias : Collections.list(keys.aliases())) {
        if (keys.isKeyEntry(alias)) {
          return true;
        }
      }
      return false;
    } catch (GeneralSecurityException | IOException e) {
      throw new AccessException(
          "cannot open the keystore %s: it is none, or its password is another".formatted(file), e);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
