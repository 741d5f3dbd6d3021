package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;
import saksi.store.SavedQueries;
import saksi.store.SavedQuery;

/** The page that says what the graph holds and where to begin. */
final class StartServlet extends PageServlet {
  private final transient Catalogue catalogue;
  private final transient List<SavedQuery> queries =
      SavedQueries.all().stream().filter(query -> !query.sparql().contains("SERVICE")).toList();

  StartServlet(Catalogue catalogue) {
    super(catalogue.base());
    this.catalogue = catalogue;
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    return Optional.of(
        new View("start", Map.of("overview", catalogue.overview(), "queries", queries)));
  }
}
