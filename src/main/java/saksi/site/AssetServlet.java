package saksi.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Files that pages need; a browser keeps for good what it asked for by its version. */
final class AssetServlet extends HttpServlet {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Answer> found = Assets.find(path.substring(path.lastIndexOf('/') + 1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean isThisVersion = found.get().version().equals(request.getParameter("v"));
    response.setHeader("Cache-Control", isThisVersion ? FOR_GOOD : "no-cache");
    found.get().send(request, response);
  }
}
