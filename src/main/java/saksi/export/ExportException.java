package saksi.export;

/** What is exported cannot be written. */
public final class ExportException extends RuntimeException {
  ExportException(String message) {
    super(message);
  }

  ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
