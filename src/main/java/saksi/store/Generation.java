package saksi.store;

/**
 * A generation of a store and how many transactions are in it. When it no longer holds and the last
 * of them has ended, it goes from the disk.
 */
final class Generation {
  private final Dataset dataset;
  private int users;
  private boolean retired;
  private boolean removed;

  Generation(Dataset dataset) {
    this.dataset = dataset;
  }

  Dataset dataset() {
    return dataset;
  }

  synchronized void enter() {
    users++;
  }

  void leave() {
    synchronized (this) {
      users--;
    }
    removeUnlessUsed();
  }

  /** It no longer holds, and nobody enters it from now on. */
  void retire() {
    synchronized (this) {
      retired = true;
    }
    removeUnlessUsed();
  }

  private void removeUnlessUsed() {
    synchronized (this) {
      if (!retired || users > 0 || removed) {
        return;
      }
      removed = true;
    }
    dataset.close();
    dataset.delete();
  }
}
