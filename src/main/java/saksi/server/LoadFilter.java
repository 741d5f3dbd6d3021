package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests run at a time; some more wait for their turn, and who has waited long or
 * comes last is sent away. It lets all through that asks nothing of the store: the start page, the
 * files of pages, and what the server says of itself.
 */
final class LoadFilter extends HttpFilter {
  /** Each takes a thread, of which the server needs some for those that need not wait. */
  static final int MOST_WAITING = 96;

  private static final String RETRY_SECONDS = "5";

  /** Below these: what the server says of itself, files, and what comes in one by one. */
  private static final List<String> FREE =
      List.of("/$/", "/assets/", "/dumps/", "/articles", "/kg/update");

  private final transient Semaphore places;
  private final long patience;

  /** Lets so many run, and others wait so long. */
  LoadFilter(int concurrency, Duration patience) {
    places = new Semaphore(concurrency, true);
    this.patience = patience.toMillis();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Paths.canonical(request);
    if (path.equals("/") || FREE.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
      return;
    }
    if (!hasPlace()) {
      refuse(response);
      return;
    }
    try {
      chain.doFilter(new LenientRequest(request), new UncountedResponse(response));
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    try {
      return places.getQueueLength() < MOST_WAITING
          && places.tryAcquire(patience, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", RETRY_SECONDS);
    Refusal.send(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "too many queries at a time: try again soon");
  }
}
