package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.browse.Named;
import saksi.browse.Network;
import saksi.browse.NetworkBounds;
import saksi.browse.Networks;
import saksi.store.Store;

/** The network around actors that a reader chooses. */
final class ExploreServlet extends PageServlet {
  private final transient Store store;

  ExploreServlet(Store store, String base) {
    super(base);
    this.store = store;
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    Exploration asked = Exploration.of(request, frame);
    String language = frame.language().tag();
    List<Named> named =
        asked.name().isEmpty() ? List.of() : Named.find(store, asked.name(), language);
    Exploration shown = named.size() == 1 ? asked.and(named.getFirst().iri()) : asked;
    Network network = Networks.read(store, shown.choice(), NetworkBounds.LEGIBLE, language);
    return Optional.of(
        new View(
            "explore",
            Map.of(
                "exploration", shown,
                "network", network,
                "named", named,
                "chart", WorldMap.of(network.spots()))));
  }
}
