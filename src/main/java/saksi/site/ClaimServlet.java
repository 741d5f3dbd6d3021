package saksi.site;

import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;

/** The page of one claim. */
final class ClaimServlet extends ThingServlet {
  ClaimServlet(Catalogue catalogue) {
    super(catalogue);
  }

  @Override
  Optional<View> view(String iri, Asked asked, Catalogue from) {
    return from.claim(iri).map(claim -> new View("claim", Map.of("claim", claim)));
  }
}
