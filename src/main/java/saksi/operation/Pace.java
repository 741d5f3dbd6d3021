package saksi.operation;

import java.time.Duration;

/**
 * How often an address of the web is looked at.
 *
 * @param every the pause between two looks, unless the other side asks for a longer one
 */
record Pace(Duration every) {
  /** Whatever an answer says of how long it stays, it is asked for once a day. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Duration LONGEST_ASKED = Duration.ofDays(7);
  private static final int MOST_DOUBLINGS = 20;

  Pace {
    if (!every.isPositive()) {
      throw new IllegalArgumentException("a pause of " + every);
    }
  }

  /** The pause after an answer that stays as it is for some time. */
  Duration after(Duration stays) {
    return longer(every, shorter(stays, LONGEST));
  }

  /** The pause after so many failures in a row, each twice as long as the one before. */
  Duration afterFailures(int failures, Duration asked) {
    Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return longer(longer(every, shorter(doubled, LONGEST)), afterRequest(asked));
  }

  /** The pause that a server asks for. */
  Duration afterRequest(Duration asked) {
    return shorter(asked, LONGEST_ASKED);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? b : a;
  }
}
