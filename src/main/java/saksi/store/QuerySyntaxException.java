package saksi.store;

/** A query that is not SPARQL, or that cannot be answered in the wished form. */
public final class QuerySyntaxException extends RuntimeException {
  private final int line;
  private final int column;

  /**
   * Says what is wrong, and where.
   *
   * @param line counted from 1; 0 when the fault has no place
   * @param column counted from 1; 0 when the fault has no place
   */
  public QuerySyntaxException(int line, int column, String message) {
    super(line > 0 ? "line %d, column %d: %s".formatted(line, column, message) : message);
    this.line = line;
    this.column = column;
  }

  /** The line of the fault, counted from 1; 0 when it has no place. */
  public int line() {
    return line;
  }

  /** The column of the fault, counted from 1; 0 when it has no place. */
  public int column() {
    return column;
  }
}
