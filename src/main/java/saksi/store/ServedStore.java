package saksi.store;

import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;

/**
 * A store that another process holds and serves.
 *
 * @param url where it serves it, such as {@code http://localhost:3030/}
 */
public record ServedStore(String url) {
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
    } catch (HttpException e) {
      throw new StoreException(
          "the server at %s does not answer: %s".formatted(url, e.getMessage()), e);
    }
  }

  private String endpoint() {
    return url + "kg/sparql";
  }
}
