package saksi.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Watches, each in a thread of its own until all are closed. Those threads are never interrupted,
 * for an interrupted thread closes the files that it writes.
 */
final class Watching implements AutoCloseable {
  private static final int LONGEST_PAUSES = 64;

  private final CountDownLatch stop = new CountDownLatch(1);
  private final List<Thread> threads;
  private final Consumer<String> tells;

  /** The teller is given a line for each fault. */
  Watching(List<Looks> all, Consumer<String> tells) {
    this.tells = tells;
    threads =
        all.stream()
            .map(looks ->
                Thread.ofPlatform().daemon().name(looks.name()).unstarted(() -> run(looks)))
            .toList();
  }

  /**
   * Looks, one after the other.
   *
   * @param look says whether all went well
   * @param pause the time between two of them, which grows while they don't go well
   */
  record Looks(String name, BooleanSupplier look, Duration pause) {}

  void start() {
    threads.forEach(Thread::start);
  }

  /** A line with the time. */
  static String stamped(String line) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line;
  }

  private void run(Looks looks) {
    long pauses = 1;
    do {
      pauses = isWell(looks) ? 1 : Math.min(2 * pauses, LONGEST_PAUSES);
    } while (!isStopped(looks.pause().toMillis() * pauses));
  }

  /** A fault in one look is told and does not end the watch. */
  private boolean isWell(Looks looks) {
    try {
      return looks.look().getAsBoolean();
    } catch (RuntimeException e) {
      tells.accept(looks.name() + ": a fault: " + e);
      return false;
    }
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
      for (Thread thread : threads) {
        thread.join();
      }
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
