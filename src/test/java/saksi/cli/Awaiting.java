package saksi.cli;

import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
final class Awaiting {
  private static final int LONGEST_MILLIS = 60_000;
  private static final int STEP_MILLIS = 50;

  private Awaiting() {}

  /** Returns when the condition holds; fails after a minute. */
  static void until(BooleanSupplier condition) {
    for (int waited = 0; !condition.getAsBoolean(); waited += STEP_MILLIS) {
      if (waited > LONGEST_MILLIS) {
        throw new AssertionError("waited in vain");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
