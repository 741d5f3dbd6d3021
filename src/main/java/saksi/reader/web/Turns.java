package saksi.reader.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Keeps requests to one host apart. */
final class Turns {
  private final LongSupplier nanoTime;
  private final Waiting waiting;
  private final Map<String, Long> next = new HashMap<>();

  /** Lets a thread wait. */
  interface Waiting {
    void take(Duration time) throws InterruptedException;
  }

  Turns() {
    this(System::nanoTime, Thread::sleep);
  }

  Turns(LongSupplier nanoTime, Waiting waiting) {
    this.nanoTime = nanoTime;
    this.waiting = waiting;
  }

  /** Waits until a host may be asked, and asks that others wait so long after that. */
  synchronized void await(String host, Duration pause) throws FetchException {
    long now = nanoTime.getAsLong();
    long wait = Math.max(0, next.getOrDefault(host, now) - now);
    try {
      if (wait > 0) {
        waiting.take(Duration.ofNanos(wait));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.failed("was not asked for, since the program was stopped");
    }
    next.put(host, now + wait + pause.toNanos());
  }
}
