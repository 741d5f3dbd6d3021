package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;
import saksi.browse.Found;

/** The page of what a search finds. */
final class SearchServlet extends PageServlet {
  private static final int STEP = 15;
  private static final int MOST = 150;

  private final transient Catalogue catalogue;

  SearchServlet(Catalogue catalogue) {
    super(catalogue.base());
    this.catalogue = catalogue;
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    Asked asked = new Asked(request);
    String words = asked.words("q").orElse("");
    int limit = Math.min(MOST, STEP * asked.page("page"));
    Found found =
        words.isEmpty()
            ? new Found(List.of(), List.of(), List.of())
            : catalogue.search(words, limit);
    boolean hasMore =
        limit < MOST
            && (found.entities().size() >= limit
                || found.articles().size() >= limit
                || found.quotes().size() >= limit);
    return Optional.of(
        new View(
            "search",
            Map.of(
                "words", words,
                "found", found,
                "more", hasMore ? frame.here().with("page", limit / STEP + 1).toString() : "")));
  }
}
