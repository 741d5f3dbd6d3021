package saksi.reader.web;

/** An address can't be read. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean forbidden;
  private final String what;

  private FetchException(boolean forbidden, String what) {
    super(what);
    this.forbidden = forbidden;
    this.what = what;
  }

  static FetchException failed(String what) {
    return new FetchException(false, what);
  }

  static FetchException forbidden(String what) {
    return new FetchException(true, what);
  }

  /** Why, to be said after the address. */
  public String what() {
    return what;
  }

  /** Whether it must not be read, rather than cannot. */
  public boolean isForbidden() {
    return forbidden;
  }
}
