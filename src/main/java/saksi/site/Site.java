package saksi.site;

import jakarta.servlet.http.HttpServlet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import saksi.browse.Catalogue;
import saksi.export.ExportFormat;
import saksi.knowledge.EntityType;
import saksi.store.Store;

/** All pages, by the path pattern that each answers. */
public final class Site {
  private Site() {}

  /**
   * The pages about a store whose own IRIs are below a base.
   *
   * @param showsTexts whether the texts of articles may be shown, where they were kept
   */
  public static Map<String, HttpServlet> pages(Store store, String base, boolean showsTexts) {
    return pages(store, new Catalogue(store, base, showsTexts));
  }

  /** All pages, by the path pattern that each answers, of a catalogue of a store. */
  public static Map<String, HttpServlet> pages(Store store, Catalogue catalogue) {
    String base = catalogue.base();
    Map<String, HttpServlet> pages = new HashMap<>();
    pages.put("", new StartServlet(catalogue));
    pages.put("/search", new SearchServlet(catalogue));
    pages.put("/suggest", new SuggestServlet(catalogue));
    pages.put("/event/*", new EventServlet(catalogue));
    pages.put("/claim/*", new ClaimServlet(catalogue));
    pages.put("/article/*", new ArticleServlet(catalogue));
    pages.put("/explore", new ExploreServlet(catalogue));
    pages.put("/explore.json", new NetworkServlet(catalogue));
    pages.put("/explore.graphml", new NetworkFileServlet(store, base, ExportFormat.GRAPHML));
    pages.put("/explore.gexf", new NetworkFileServlet(store, base, ExportFormat.GEXF));
    pages.put("/explore.csv", new NetworkFileServlet(store, base, ExportFormat.EDGES));
    pages.put("/query", new QueryServlet(base));
    pages.put("/ontology.html", new OntologyServlet(base));
    pages.put("/assets/*", new AssetServlet());
    for (EntityType type : EntityType.values()) {
      String kind = type.name().toLowerCase(Locale.ROOT);
      pages.put("/" + kind + "/*", new EntityServlet(catalogue));
    }
    return pages;
  }
}
