package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Notes with each request where the server is reached from outside. */
final class AddressFilter extends HttpFilter {
  private final transient PublicAddress address;

  AddressFilter(PublicAddress address) {
    this.address = address;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    address.note(request);
    chain.doFilter(request, response);
  }
}
