package saksi.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import saksi.export.ExportFormat;
import saksi.export.Exporter;
import saksi.store.Store;

/** The network of the explore page as a file for other programs, with nothing left out. */
final class NetworkFileServlet extends HttpServlet {
  private final transient Store store;
  private final String base;
  private final ExportFormat format;

  NetworkFileServlet(Store store, String base, ExportFormat format) {
    this.store = store;
    this.base = base;
    this.format = format;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exploration asked = Exploration.of(request, Frame.of(request, base));
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"saksi." + format.ending() + "\"");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    new Exporter(store).write(format, asked.claims(), response.getOutputStream());
  }
}
