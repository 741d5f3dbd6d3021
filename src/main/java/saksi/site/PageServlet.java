package saksi.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with a page made from a template, in the language of who asks. */
public abstract class PageServlet extends HttpServlet {
  /** All that a page needs comes from here, and nothing within its HTML is run. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

  private final String base;

  /** Pages about a graph whose own IRIs are below a base. */
  protected PageServlet(String base) {
    this.base = base;
  }

  /** What the page shows; empty when there is no such thing. */
  protected abstract Optional<View> view(HttpServletRequest request, Frame frame);

  /** What the page may load and run. */
  protected String policy() {
    return POLICY;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame = Frame.of(request, base);
    send(viewOrExcuse(request, response, frame), frame, request, response);
  }

  private View viewOrExcuse(HttpServletRequest request, HttpServletResponse response, Frame frame) {
    try {
      Optional<View> view = view(request, frame);
      if (view.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
      return view.orElse(new View("missing", Map.of()));
    } catch (RuntimeException e) {
      LOG.error("cannot show {}", request.getRequestURI(), e);
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      return new View("broken", Map.of());
    }
  }

  private void send(
      View view, Frame frame, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> parameters = new HashMap<>(view.parameters());
    parameters.put("frame", frame);
    byte[] page = Templates.render(view.template(), parameters);
    response.setHeader("Content-Language", frame.language().tag());
    response.setHeader("Content-Security-Policy", policy());
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept, Accept-Language");
    Answer.of("text/html; charset=utf-8", page).send(request, response);
  }
}
