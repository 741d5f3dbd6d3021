package saksi.server;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response of a length that shows when it ends: Fuseki counts the characters of its messages,
 * where HTTP counts bytes.
 */
final class UncountedResponse extends HttpServletResponseWrapper {
  UncountedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}
}
