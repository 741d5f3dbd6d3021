package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Gives each request an id, which the answer and every line of the log that is written for it name;
 * a proxy may have given one before. It also forbids browsers to take an answer for what it does
 * not say it is.
 */
final class RequestFilter extends HttpFilter {
  /** Names a request in its answer, and in a request that has been named before. */
  static final String HEADER = "X-Request-Id";

  private static final Logger LOG = LoggerFactory.getLogger(RequestFilter.class);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String KEY = "request";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = id(request.getHeader(HEADER));
    response.setHeader(HEADER, id);
    response.setHeader("X-Content-Type-Options", "nosniff");
    long begin = System.nanoTime();
    MDC.put(KEY, id);
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      fail(response, id, e);
    } finally {
      long millis = (System.nanoTime() - begin) / 1_000_000;
      LOG.info(
          "{} {} {} {} ms",
          request.getMethod(),
          request.getRequestURI(),
          response.getStatus(),
          millis);
      MDC.remove(KEY);
    }
  }

  /** The log tells what went wrong, the answer only that it did. */
  private static void fail(HttpServletResponse response, String id, Exception fault)
      throws IOException {
    LOG.error("this request made the program fail", fault);
    if (!response.isCommitted()) {
      response.reset();
      response.setHeader(HEADER, id);
      Refusal.send(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "the program failed; its log tells more about the request " + id);
    }
  }

  private static String id(@Nullable String given) {
    return given != null && ID.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString().substring(0, 8);
  }
}
