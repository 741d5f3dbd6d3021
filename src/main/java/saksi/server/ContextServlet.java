package saksi.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The JSON-LD context, for documents that name it rather than hold it. */
final class ContextServlet extends HttpServlet {
  static final String PATH = "/ontology/context.jsonld";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/ld+json");
    response.setHeader("Cache-Control", "public, max-age=86400");
    try (InputStream in = ContextServlet.class.getResourceAsStream(PATH)) {
      Objects.requireNonNull(in, PATH).transferTo(response.getOutputStream());
    }
  }
}
