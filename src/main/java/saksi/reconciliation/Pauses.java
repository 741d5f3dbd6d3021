package saksi.reconciliation;

import java.time.Duration;

/** Waits between requests. */
final class Pauses {
  private Pauses() {}

  static void take(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconciliationException("interrupted between two requests");
    }
  }
}
