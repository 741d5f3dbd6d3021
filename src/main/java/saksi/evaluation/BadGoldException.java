package saksi.evaluation;

/** A gold file or lesson has a line without the format; the message says where and what. */
public final class BadGoldException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BadGoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
