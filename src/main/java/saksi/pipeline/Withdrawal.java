package saksi.pipeline;

import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.store.Batch;
import saksi.store.Store;

/** Takes an article back: what it said goes, and its copies are copies of another, or of none. */
public final class Withdrawal {
  private Withdrawal() {}

  /** Whether there was such an article. */
  public static boolean of(String articleId, Store store) {
    boolean there = store.withdraw(articleId);
    if (there && store.base().isPresent()) {
      NamedGraph copies = new CopyStage(store, new Iris(store.base().get())).graph();
      if (!store.holds(copies)) {
        try (Batch batch = store.begin()) {
          batch.replace(copies);
          batch.commit();
        }
      }
    }
    return there;
  }
}
