package saksi.store;

/** Another process holds the store. */
public final class StoreHeldException extends StoreException {
  private static final long serialVersionUID = 1L;
  private final transient Holder holder;

  StoreHeldException(String message, Holder holder) {
    super(message);
    this.holder = holder;
  }

  /** The process that holds it. */
  public Holder holder() {
    return holder;
  }
}
