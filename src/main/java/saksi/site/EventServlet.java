package saksi.site;

import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;

/** The page of an event: what is said of it, side by side. */
final class EventServlet extends ThingServlet {
  EventServlet(Catalogue catalogue) {
    super(catalogue);
  }

  @Override
  Optional<View> view(String iri, Asked asked, Catalogue from) {
    return from.event(iri, asked.page("page"))
        .map(
            page -> new View("event", Map.of("page", page, "verdict", Verdict.of(page.stances()))));
  }
}
