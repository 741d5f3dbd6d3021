package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import saksi.rdf.Formats;

/**
 * Things that each have a small graph of their own.
 *
 * @param graphs by path; from the address at which the server is reached
 */
record GraphDocuments(Map<String, Function<String, Graph>> graphs, PublicAddress address)
    implements Documents {

  @Override
  public boolean cover(String path) {
    return exists(path)
        || Representation.endingOf(path)
            .map(ending -> path.substring(0, path.length() - ending.ending().length()))
            .filter(this::exists)
            .isPresent();
  }

  @Override
  public boolean exists(String path) {
    return graphs.containsKey(path);
  }

  @Override
  public void send(
      String path, Representation as, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Function<String, Graph> source = graphs.get(path);
    if (source == null) {
      Refusal.send(response, HttpServletResponse.SC_NOT_FOUND, "there is no " + path);
      return;
    }
    Graph graph = source.apply(address.of(request));
    Formats format = as.format().orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(graph, bytes);
    if (!Validator.of(bytes.toByteArray()).isKnown(request, response)) {
      response.setContentType(as.contentType());
      if (request.getMethod().equals("HEAD")) {
        response.flushBuffer();
      } else {
        response.getOutputStream().write(bytes.toByteArray());
      }
    }
  }
}
