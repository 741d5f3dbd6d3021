package saksi.server.limits;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query that asks for what is not given. It cancels the query, for the engine takes other
 * exceptions within an expression as an error of one row and goes on.
 */
public final class TooCostlyException extends QueryCancelledException {
  private final String reason;

  TooCostlyException(String reason) {
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
