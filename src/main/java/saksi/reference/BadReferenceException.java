package saksi.reference;

/** A reference table that cannot be read; the message is one line that names file and line. */
public final class BadReferenceException extends RuntimeException {

  BadReferenceException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  BadReferenceException(String file, String problem) {
    super(file + ": " + problem);
  }
}
