package saksi.pipeline;

import saksi.rdf.Iris;
import saksi.store.Store;

/** Takes an article back: what it said goes, and its copies are copies of another, or of none. */
public final class Withdrawal {
  private Withdrawal() {}

  /** Whether there was such an article. */
  public static boolean of(String articleId, Store store) {
    return store
        .base()
        .map(base -> of(articleId, store, new KnownStore(new Iris(base))))
        .orElse(false);
  }

  static boolean of(String articleId, Store store, KnownStore known) {
    if (store.graphOf(articleId).isEmpty()) {
      return false;
    }
    KnownStore.Following following = known.follow(store);
    store.withdraw(articleId);
    following.remove(articleId);
    following.end();
    return true;
  }
}
