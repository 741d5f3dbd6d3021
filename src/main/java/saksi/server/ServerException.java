package saksi.server;

/** The server cannot start. The message is one line that says why and what to do. */
public final class ServerException extends RuntimeException {
  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
