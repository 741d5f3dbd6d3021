package saksi.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import saksi.operation.Watch;

/**
 * A watch in a thread of its own until it is closed. That thread is never interrupted, for an
 * interrupted thread closes the files that it writes.
 */
final class Watching implements AutoCloseable {
  private static final int LONGEST_PAUSES = 64;

  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;

  Watching(Watch watch, Duration pause) {
    thread =
        Thread.ofPlatform().daemon().name("watch").unstarted(() -> run(watch, pause.toMillis()));
  }

  void start() {
    thread.start();
  }

  /** A line with the time. */
  static String stamped(String line) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line;
  }

  private void run(Watch watch, long pause) {
    long pauses = 1;
    do {
      pauses = watch.look() ? 1 : Math.min(2 * pauses, LONGEST_PAUSES);
    } while (!isStopped(pause * pauses));
  }

  private boolean isStopped(long millis) {
    try {
      return stop.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Waits until the waiting thread is interrupted. */
  void join() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the end of a look. */
  @Override
  public void close() {
    stop.countDown();
    boolean isInterrupted = Thread.interrupted();
    join();
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
