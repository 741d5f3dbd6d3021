package saksi.server;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as servlets are chosen by it: decoded, without dots and parameters. */
final class Paths {
  private Paths() {}

  static String canonical(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
