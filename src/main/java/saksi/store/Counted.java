package saksi.store;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.query.TxnType;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a store, counted once for each state of it that is asked for. What was counted
 * stays in a file beside the generation, so that the next opening need not count.
 */
final class Counted {
  private final Generations generations;
  private final ReentrantLock turn;
  private @Nullable Known last;

  /**
   * Nothing so far.
   *
   * @param turn whoever writes has it
   */
  Counted(Generations generations, ReentrantLock turn) {
    this.generations = generations;
    this.turn = turn;
  }

  /** What was counted of a version of the dataset. */
  private record Known(String version, Statistics statistics) {}

  /** Those of now, or of the transaction that this thread is in. */
  synchronized Statistics get() {
    if (generations.isInTransaction()) {
      return get(Optional.empty());
    }
    Optional<String> state = beginAndRead();
    try {
      return get(state);
    } finally {
      generations.end();
    }
  }

  /** The state on the disk is what a reader sees only while nobody writes. */
  private Optional<String> beginAndRead() {
    if (!turn.tryLock()) {
      generations.begin(TxnType.READ);
      return Optional.empty();
    }
    try {
      generations.begin(TxnType.READ);
      return Optional.of(generations.inUse().state());
    } finally {
      turn.unlock();
    }
  }

  private Statistics get(Optional<String> state) {
    Dataset data = generations.inUse();
    Known known = last;
    if (known == null || !known.version.equals(data.version())) {
      known = new Known(data.version(), read(data, state));
      last = known;
    }
    return known.statistics;
  }

  private static Statistics read(Dataset data, Optional<String> state) {
    StatisticsFile file = StatisticsFile.in(data.folder());
    return state
        .flatMap(file::read)
        .orElseGet(() -> {
          Statistics counted = new Census(data.graph()).take();
          state.ifPresent(now -> file.write(now, counted));
          return counted;
        });
  }

  /** Takes over what is known of a generation into its copy, which holds from now on. */
  synchronized void keep(Statistics known) {
    Optional<String> state = beginAndRead();
    try {
      Dataset data = generations.inUse();
      last = new Known(data.version(), known);
      state.ifPresent(now -> StatisticsFile.in(data.folder()).write(now, known));
    } finally {
      generations.end();
    }
  }
}
