package saksi.site;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import saksi.export.ExportFormat;
import saksi.store.Store;

/** All pages, by the path pattern that each answers. */
public final class Site {
  private Site() {}

  /** The pages about a store whose own IRIs are below a base. */
  public static Map<String, HttpServlet> pages(Store store, String base) {
    return Map.of(
        "", new StartServlet(store.counts(), base),
        "/explore", new ExploreServlet(store, base),
        "/explore.json", new NetworkServlet(store, base),
        "/explore.graphml", new NetworkFileServlet(store, base, ExportFormat.GRAPHML),
        "/explore.gexf", new NetworkFileServlet(store, base, ExportFormat.GEXF),
        "/explore.csv", new NetworkFileServlet(store, base, ExportFormat.EDGES),
        "/query", new QueryServlet(base),
        "/ontology.html", new OntologyServlet(base),
        "/assets/*", new AssetServlet());
  }
}
