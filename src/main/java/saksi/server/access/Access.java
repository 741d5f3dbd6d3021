package saksi.server.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Who may come in.
 *
 * @param accounts who has a password, if anybody
 * @param updates whether accounts may update their notes
 * @param isPrivate whether accounts alone may read
 * @param keystore the key for TLS, if it is used
 */
public record Access(
    Optional<Accounts> accounts, boolean updates, boolean isPrivate, Optional<Keystore> keystore) {
  /** Everybody may read, and nobody else comes in. */
  public static final Access READING = new Access(Optional.empty(), false, false, Optional.empty());

  public Access {
    if (accounts.isEmpty() && (updates || isPrivate)) {
      throw new AccessException("who may come in with a password is missing: name their accounts");
    }
  }

  /**
   * Refuses to listen where passwords would travel in the clear.
   *
   * @throws AccessException naming what to do
   */
  public void checkHost(String host) {
    if (accounts.isPresent() && keystore.isEmpty() && !isLoopback(host)) {
      throw new AccessException(
          "passwords would travel unencrypted to %s: give --tls-keystore, or leave --host out"
              .formatted(host));
    }
  }

  private static boolean isLoopback(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
