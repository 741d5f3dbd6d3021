package saksi.reconciliation;

/** A service can't be asked, or answers what is no answer; the message is one line. */
public final class ReconciliationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReconciliationException(String message) {
    super(message);
  }
}
