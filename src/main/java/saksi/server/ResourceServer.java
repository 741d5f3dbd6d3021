package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import saksi.export.Sinks;
import saksi.rdf.Formats;
import saksi.rdf.Iris;
import saksi.store.Store;

/**
 * Writes what the graph says of a thing as RDF, straight from the store.
 *
 * @param address where the server is reached
 */
record ResourceServer(Store store, Iris iris, PublicAddress address) implements Documents {

  @Override
  public boolean cover(String path) {
    return Iris.mayName(path.substring(1));
  }

  @Override
  public boolean exists(String path) {
    DatasetGraph data = store.dataset();
    return data.calculateRead(() -> ResourceAnswer.of(data, iris, iri(path), 1).isPresent());
  }

  @Override
  public void send(
      String path, Representation as, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wish = Optional.ofNullable(request.getParameter("page")).orElse("1");
    if (!wish.matches("[1-9]\\d{0,6}")) {
      Refusal.send(
          response, HttpServletResponse.SC_BAD_REQUEST, "page takes a number from 1, not " + wish);
      return;
    }
    int page = Integer.parseInt(wish);
    Validator validator = Validator.of(store.state(), path, as, page);
    DatasetGraph data = store.dataset();
    data.begin(TxnType.READ);
    try {
      Optional<ResourceAnswer> found = ResourceAnswer.of(data, iris, iri(path), page);
      if (found.isEmpty()) {
        refuse(path, page, response);
      } else if (!validator.isKnown(request, response)) {
        send(found.get(), path, as, request, response);
      }
    } finally {
      data.end();
    }
  }

  private void send(
      ResourceAnswer answer,
      String path,
      Representation as,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(as.contentType());
    response.addHeader("Link", "<%s>; rel=\"canonical\"".formatted(iri(path)));
    link(response, answer.page() > 1, answer.page() - 1, "prev");
    link(response, answer.hasMore(), answer.page() + 1, "next");
    if (request.getMethod().equals("HEAD")) {
      response.flushBuffer();
      return;
    }
    Formats format = as.format().orElseThrow();
    StreamRDF sink = Sinks.begun(format, response.getOutputStream());
    answer.send(sink, format.hasGraphs());
    if (answer.hasMore()) {
      String document = address.of(request) + path.substring(1) + as.ending();
      sink.triple(
          Triple.create(
              NodeFactory.createURI(iri(path)),
              RDFS.Nodes.seeAlso,
              NodeFactory.createURI(document + "?page=" + (answer.page() + 1))));
    }
    sink.finish();
  }

  private static void link(HttpServletResponse response, boolean isThere, int page, String rel) {
    if (isThere) {
      response.addHeader("Link", "<?page=%d>; rel=\"%s\"".formatted(page, rel));
    }
  }

  private static void refuse(String path, int page, HttpServletResponse response)
      throws IOException {
    String reason =
        page == 1
            ? "this graph says nothing of " + path.substring(1)
            : "there is no page " + page + " about " + path.substring(1);
    Refusal.send(response, HttpServletResponse.SC_NOT_FOUND, reason);
  }

  private String iri(String path) {
    return iris.base() + path.substring(1);
  }
}
