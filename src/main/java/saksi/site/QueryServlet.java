package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.store.SavedQueries;
import saksi.store.SavedQuery;

/** The page on which a reader writes queries, or begins with a saved one. */
final class QueryServlet extends PageServlet {
  private static final String BEGINNING =
      """
      SELECT ?who ?whom WHERE {
        ?a saksi:meets ?b .
        ?a skos:prefLabel ?who . ?b skos:prefLabel ?whom
      }
      LIMIT 50
      """;

  private final transient List<SavedQuery> saved =
      SavedQueries.all().stream().filter(query -> !query.sparql().contains("SERVICE")).toList();

  QueryServlet(String base) {
    super(base);
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    Optional<String> name = Optional.ofNullable(request.getParameter("saved"));
    Optional<SavedQuery> chosen =
        saved.stream().filter(query -> name.filter(query.name()::equals).isPresent()).findFirst();
    String sparql =
        Optional.ofNullable(request.getParameter("query"))
            .or(() -> chosen.map(SavedQuery::sparql))
            .orElse(BEGINNING);
    return name.isPresent() && chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new View(
                "query",
                Map.of(
                    "saved", saved,
                    "chosen", chosen.map(SavedQuery::name).orElse(""),
                    "sparql", sparql)));
  }

  /** The editor sets styles in the HTML that it makes; it still runs no script in it. */
  @Override
  protected String policy() {
    return super.policy() + "; style-src 'self' 'unsafe-inline'";
  }
}
