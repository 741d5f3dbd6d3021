package saksi.reader;

import saksi.reader.ReadResult.Problem;

/** Bytes that are no text of an article; carries the problem to the file's result. */
final class UnreadableText extends Exception {
  private static final long serialVersionUID = 1L;
  private final Problem problem;

  UnreadableText(Problem problem, String what) {
    super(what);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
