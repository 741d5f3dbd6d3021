package saksi.store;

/** An update that writes what is no note, or elsewhere. The message is one line that says why. */
public final class NoteRefusedException extends RuntimeException {
  public NoteRefusedException(String message) {
    super(message);
  }
}
