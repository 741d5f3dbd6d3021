package saksi.reconciliation;

import java.time.Duration;

/**
 * How much a service is asked of.
 *
 * @param batch how many entities are asked for at once
 * @param pause the time between two requests
 * @param timeout how long an answer may take
 */
public record Politeness(int batch, Duration pause, Duration timeout) {

  public Politeness {
    if (batch < 1 || pause.isNegative() || !timeout.isPositive()) {
      throw new IllegalArgumentException(
          "a batch of %d, a pause of %s and a time-out of %s".formatted(batch, pause, timeout));
    }
  }
}
