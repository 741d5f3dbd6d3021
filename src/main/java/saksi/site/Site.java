package saksi.site;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import saksi.store.Store;

/** All pages, by the path pattern that each answers. */
public final class Site {
  private Site() {}

  /** The pages about a store whose own IRIs are below a base. */
  public static Map<String, HttpServlet> pages(Store store, String base) {
    return Map.of(
        "", new StartServlet(store.counts(), base),
        "/assets/*", new AssetServlet());
  }
}
