package saksi.browse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What takes seconds to read of a large store. When the store has changed it is read anew beside
 * the requests, which wait a moment for it and are else answered with what was read before.
 */
final class Refreshed<T> {
  private static final long MOMENT_MILLIS = 100;

  private final Supplier<Dated<T>> read;
  private @Nullable Dated<T> last;
  private @Nullable CompletableFuture<Dated<T>> reading;

  Refreshed(Supplier<Dated<T>> read) {
    this.read = read;
  }

  /** What was read of a version of the dataset. */
  record Dated<T>(Version version, T value) {}

  T get(Version version) {
    CompletableFuture<Dated<T>> fresh;
    Dated<T> known;
    synchronized (this) {
      known = last;
      if (known != null && known.version.equals(version)) {
        return known.value;
      }
      if (reading == null) {
        reading = CompletableFuture.supplyAsync(this::readAnew);
      }
      fresh = reading;
    }
    return known == null
        ? fresh.join().value
        : fresh.copy().completeOnTimeout(known, MOMENT_MILLIS, TimeUnit.MILLISECONDS).join().value;
  }

  private Dated<T> readAnew() {
    try {
      Dated<T> fresh = read.get();
      synchronized (this) {
        last = fresh;
      }
      return fresh;
    } finally {
      synchronized (this) {
        reading = null;
      }
    }
  }
}
