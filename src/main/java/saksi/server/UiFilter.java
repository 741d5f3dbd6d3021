package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Serves Fuseki's user interface below {@code /ui/}. It takes its own place for the server's, so
 * what it asks for below that place is answered as if asked for at the top.
 */
final class UiFilter extends HttpFilter {
  private static final String PLACE = "/ui";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff", "font/woff",
          "woff2", "font/woff2",
          "ttf", "font/ttf");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (path.equals(PLACE)) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", "." + PLACE + "/");
    } else if (!path.startsWith(PLACE + "/")) {
      chain.doFilter(request, response);
    } else {
      answer(path.substring(PLACE.length()), request, response, chain);
    }
  }

  private static void answer(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (path.startsWith("/$/")) {
      request.getRequestDispatcher(path).forward(request, response);
    } else if (!sendFile(path.equals("/") ? "/index.html" : path, response)) {
      chain.doFilter(new AtTop(request, path), response);
    }
  }

  private static boolean sendFile(String path, HttpServletResponse response) throws IOException {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..")) {
      return false;
    }
    try (InputStream file = UiFilter.class.getResourceAsStream("/webapp" + path)) {
      if (file != null) {
        response.setContentType(type);
        file.transferTo(response.getOutputStream());
      }
      return file != null;
    }
  }

  /** The request as if it had come to the top. */
  private static final class AtTop extends HttpServletRequestWrapper {
    private final String path;

    AtTop(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }
  }
}
