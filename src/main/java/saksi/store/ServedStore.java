package saksi.store;

import java.io.OutputStream;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;

/**
 * A store that another process holds and serves.
 *
 * @param url where it serves it, such as {@code http://localhost:3030/}
 */
public record ServedStore(String url) {
  private static final int UNAUTHORIZED = 401;

  static {
    JenaSystem.init();
  }

  /** The store of a process that serves it. */
  public static Optional<ServedStore> of(Holder holder) {
    return holder.url().map(ServedStore::new);
  }

  /** Answers a query as {@link Store#query} does, within the limits of the server. */
  public long query(String sparql, OutputStream out, ResultFormat format) {
    String base = base();
    return new Question(Sparql.parse(sparql, base), base).answer(endpoint(), out, format);
  }

  private String base() {
    try (QueryExec exec = QueryExec.service(endpoint()).query(Tallies.BASE).build()) {
      return Tallies.base(exec).orElse(Store.ANY_BASE);
    } catch (HttpException | JenaException e) {
      throw new StoreException("the server at %s does not answer: %s".formatted(url, reason(e)), e);
    }
  }

  private static String reason(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return "its certificate is not trusted here";
      }
      if (cause instanceof QueryExceptionHTTP http && http.getStatusCode() == UNAUTHORIZED) {
        return "it asks for a password, so ask it with curl -u";
      }
    }
    return String.valueOf(e.getMessage());
  }

  private String endpoint() {
    return url + "kg/sparql";
  }
}
