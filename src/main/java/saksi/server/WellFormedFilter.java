package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses requests whose parameters cannot be decoded, for whoever asks for one later takes that
 * for a fault of the program, and paths that cannot be told in an answer.
 */
final class WellFormedFilter extends HttpFilter {
  private static final Logger LOG = LoggerFactory.getLogger(WellFormedFilter.class);
  private static final int LONGEST_PATH = 1_000;

  /** What Fuseki says of itself, it cannot say of names beyond ASCII. */
  private static final Pattern OWN_NAMES = Pattern.compile("(?s)/\\$/[ -~]*|(?!/\\$/).*");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().length() > LONGEST_PATH) {
      Refusal.send(
          response, HttpServletResponse.SC_REQUEST_URI_TOO_LONG, "nothing has so long a path");
    } else if (!OWN_NAMES.matcher(Paths.canonical(request)).matches()) {
      Refusal.send(response, HttpServletResponse.SC_NOT_FOUND, "no such address");
    } else if (!hasParameters(request)) {
      Refusal.send(
          response, HttpServletResponse.SC_BAD_REQUEST, "the parameters are not percent-encoded");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean hasParameters(HttpServletRequest request) {
    try {
      return request.getParameterMap() != null;
    } catch (RuntimeException e) {
      LOG.debug("malformed parameters", e);
      return false;
    }
  }
}
