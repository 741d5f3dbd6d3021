package saksi.server;

import java.time.Duration;
import java.util.Optional;
import saksi.server.access.Access;

/**
 * Where and how a graph is served.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any that is free
 * @param base the base of the graph's own IRIs
 * @param address where the start page is reached from outside, ending with a slash; empty when the
 *     requests and the proxies before the server say so
 * @param licence the IRI of the graph's licence, if its owner gave it one
 * @param queryLimit how long a query may run
 * @param rowLimit how many rows an answer may have
 * @param concurrency how many queries may run at a time
 * @param access who may come in
 */
public record ServerOptions(
    String host,
    int port,
    String base,
    Optional<String> address,
    Optional<String> licence,
    Duration queryLimit,
    int rowLimit,
    int concurrency,
    Access access) {
  /** What a query may cost, and an address that this machine alone can reach. */
  public static final ServerOptions DEFAULT =
      new ServerOptions(
          "localhost",
          3030,
          "http://localhost:3030/",
          Optional.empty(),
          Optional.empty(),
          Duration.ofSeconds(30),
          100_000,
          8,
          Access.READING);

  public ServerOptions {
    if (host.isBlank() || port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not an address: " + host + ":" + port);
    }
    if (!queryLimit.isPositive() || rowLimit < 1 || concurrency < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }

  /** The same at another address. */
  public ServerOptions at(String otherHost, int otherPort) {
    return new ServerOptions(
        otherHost, otherPort, base, address, licence, queryLimit, rowLimit, concurrency, access);
  }

  /** The same for others who may come in. */
  public ServerOptions entered(Access by) {
    return new ServerOptions(
        host, port, base, address, licence, queryLimit, rowLimit, concurrency, by);
  }

  /** The same with other limits. */
  public ServerOptions limited(Duration time, int rows, int queries) {
    return new ServerOptions(host, port, base, address, licence, time, rows, queries, access);
  }

  /** The same for a graph of another base. */
  public ServerOptions of(String otherBase) {
    return new ServerOptions(
        host, port, otherBase, address, licence, queryLimit, rowLimit, concurrency, access);
  }

  /** The same, reached from outside at an address. */
  public ServerOptions reachedAt(String otherAddress) {
    Optional<String> reached = Optional.of(otherAddress);
    return new ServerOptions(
        host, port, base, reached, licence, queryLimit, rowLimit, concurrency, access);
  }

  /** The same for a graph that has a licence. */
  public ServerOptions licensed(String iri) {
    Optional<String> given = Optional.of(iri);
    return new ServerOptions(
        host, port, base, address, given, queryLimit, rowLimit, concurrency, access);
  }
}
