package saksi.reconciliation;

import java.nio.file.Path;

/** A file of candidates that cannot be applied; the message is one line with file and line. */
public final class BadCandidatesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadCandidatesException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
