package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.store.Counts;
import saksi.store.SavedQueries;
import saksi.store.SavedQuery;

/** The page that says what the graph holds and where to begin. */
final class StartServlet extends PageServlet {
  private final transient Counts counts;
  private final transient List<SavedQuery> queries =
      SavedQueries.all().stream().filter(query -> !query.sparql().contains("SERVICE")).toList();

  StartServlet(Counts counts, String base) {
    super(base);
    this.counts = counts;
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    return Optional.of(new View("start", Map.of("counts", counts, "queries", queries)));
  }
}
