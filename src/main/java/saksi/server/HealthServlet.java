package saksi.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whether the store can be read, for programs that watch over this one. */
final class HealthServlet extends HttpServlet {
  static final String PATH = "/$/health";

  private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);

  private final transient Runnable reading;

  /**
   * @param reading reads something of the store, or throws
   */
  HealthServlet(Runnable reading) {
    this.reading = reading;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean isHealthy = isHealthy();
    response.setStatus(
        isHealthy ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(isHealthy ? "ok" : "the store cannot be read");
  }

  private boolean isHealthy() {
    try {
      reading.run();
      return true;
    } catch (RuntimeException e) {
      LOG.error("the store cannot be read", e);
      return false;
    }
  }
}
