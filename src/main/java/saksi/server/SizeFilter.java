package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses large requests, and those that do not say how large they are, before they are read. */
final class SizeFilter extends HttpFilter {
  private static final long LARGEST = 1 << 20;

  /** So much is read of what is refused, for a client hears nothing while it still sends. */
  private static final long HEARD_OUT = 16 * LARGEST;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST) {
      refuse(
          request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "larger than 1 MiB");
    } else if (request.getHeader("Transfer-Encoding") != null) {
      refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, "without a Content-Length");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String fault)
      throws IOException {
    request.getInputStream().skip(HEARD_OUT);
    Refusal.send(response, status, "a request " + fault + " is not read");
  }
}
