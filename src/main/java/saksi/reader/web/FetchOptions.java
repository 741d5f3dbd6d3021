package saksi.reader.web;

import java.time.Duration;

/**
 * How the web is read.
 *
 * @param allowPrivate whether addresses of this machine and of private networks may be asked
 * @param pause the least time between two requests to one host
 * @param timeout how long a request may take, its answer included
 * @param mostBytes how long an answer may be
 */
public record FetchOptions(boolean allowPrivate, Duration pause, Duration timeout, int mostBytes) {

  /** A request a second, of at most half a minute and 32 MB, to public addresses. */
  public static FetchOptions usual() {
    return new FetchOptions(false, Duration.ofSeconds(1), Duration.ofSeconds(30), 32_000_000);
  }

  public FetchOptions {
    if (pause.isNegative() || !timeout.isPositive() || mostBytes < 1) {
      throw new IllegalArgumentException(
          "a pause of %s, a time-out of %s and %d bytes".formatted(pause, timeout, mostBytes));
    }
  }

  /** The same, where private addresses may be asked or not. */
  public FetchOptions withPrivate(boolean allowed) {
    return new FetchOptions(allowed, pause, timeout, mostBytes);
  }
}
