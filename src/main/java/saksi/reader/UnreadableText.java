package saksi.reader;

import saksi.reader.ReadResult.Problem;

/** Bytes that are no text of an article; carries the problem to the file's result. */
public final class UnreadableText extends Exception {
  private static final long serialVersionUID = 1L;
  private final Problem problem;
  private final String what;

  UnreadableText(Problem problem, String what) {
    super(what);
    this.problem = problem;
    this.what = what;
  }

  /** What is wrong, to be said after the file's name. */
  public String what() {
    return what;
  }

  /** Why, shortly. */
  public Problem problem() {
    return problem;
  }
}
