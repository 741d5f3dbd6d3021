package saksi.reader.web;

import java.time.Duration;
import java.util.Optional;

/** An address can't be read. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int TOO_MANY_REQUESTS = 429;

  private static final int NO_ANSWER = 0;
  private static final int UNFIT = -1;

  /** What the server answered. */
  private final int status;

  private final boolean forbidden;
  private final String what;
  private final Duration wait;

  private FetchException(int status, boolean forbidden, String what, Duration wait) {
    super(what);
    this.status = status;
    this.forbidden = forbidden;
    this.what = what;
    this.wait = wait;
  }

  static FetchException failed(String what) {
    return new FetchException(NO_ANSWER, false, what, Duration.ZERO);
  }

  /** The fault is that of one page. */
  static FetchException unfit(String what) {
    return new FetchException(UNFIT, false, what, Duration.ZERO);
  }

  static FetchException forbidden(String what) {
    return new FetchException(UNFIT, true, what, Duration.ZERO);
  }

  static FetchException refused(int status, Optional<Duration> retryAfter) {
    return new FetchException(
        status, false, "answers with the HTTP status " + status, retryAfter.orElse(Duration.ZERO));
  }

  /** Why, to be said after the address. */
  public String what() {
    return what;
  }

  /** Whether it must not be read, rather than cannot. */
  public boolean isForbidden() {
    return forbidden;
  }

  /** Whether nothing stands there now. */
  public boolean isMissing() {
    return status == NOT_FOUND;
  }

  /** Whether nothing stands there any more. */
  public boolean isGone() {
    return status == GONE;
  }

  /** Whether its host can't answer now, whatever it is asked for. */
  public boolean isOfTheHost() {
    return status == NO_ANSWER || status == TOO_MANY_REQUESTS || status / 100 == 5;
  }

  /** How long the host asks to wait. */
  public Duration retryAfter() {
    return wait;
  }
}
