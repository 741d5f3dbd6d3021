package saksi.operation;

import saksi.store.DiskUse;
import saksi.store.Store;

/**
 * A graph that was written anew without what was dead.
 *
 * @param before the bytes that it took
 * @param after the bytes that it takes
 */
public record Compaction(long before, long after) {

  /** Compacts a store that this process holds. */
  public static Compaction of(Store store) {
    long before = DiskUse.of(store.path()).graph();
    store.compact();
    return new Compaction(before, DiskUse.of(store.path()).graph());
  }
}
