package saksi.server.limits;

import org.apache.jena.sparql.expr.NodeValue;

/** The texts that one query has made, of those that weigh more than the row that they are in. */
final class Budget {
  static final int LONGEST = 1 << 20;
  private static final int LIGHT = 1_000;
  private static final long ALL = 1L << 28;

  private long made;

  /** Allows a text of this length to be made. */
  void allow(long length) {
    allow(length, length > LIGHT ? length : 0);
  }

  /** Allows a text to grow to this length by so many characters. */
  void allow(long length, long more) {
    made += more;
    if (length > LONGEST) {
      throw new TooCostlyException(
          "the query makes a text of more than %d characters: ask for less".formatted(LONGEST));
    }
    if (made > ALL) {
      throw new TooCostlyException("the query makes too many long texts: ask for less");
    }
  }

  /** A value that has been made, if it is allowed. */
  NodeValue allowed(NodeValue value) {
    allow(length(value));
    return value;
  }

  /** The length of a text; of a number, which is asked for seldom, none. */
  static int length(NodeValue value) {
    return value.isNumber() ? 0 : value.asString().length();
  }
}
