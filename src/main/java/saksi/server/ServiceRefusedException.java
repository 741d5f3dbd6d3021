package saksi.server;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query that would call another server. It cancels the query, for the engine takes other
 * exceptions within a filter as an error of one row and goes on.
 */
final class ServiceRefusedException extends QueryCancelledException {
  static final String MESSAGE = "SERVICE is not allowed here: this server calls no other";
}
