package saksi.store;

/** There is too little room on the store's disk to write to it. */
public final class DiskFullException extends StoreException {
  private static final long serialVersionUID = 1L;

  DiskFullException(String message) {
    super(message);
  }
}
