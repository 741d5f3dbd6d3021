package saksi.server.access;

/** A secret or a file of secrets that cannot be used. The message is one line that says why. */
public final class AccessException extends RuntimeException {
  public AccessException(String message) {
    super(message);
  }

  AccessException(String message, Throwable cause) {
    super(message, cause);
  }
}
