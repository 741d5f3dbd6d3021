package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;
import saksi.browse.Network;
import saksi.browse.NetworkBounds;
import saksi.browse.Party;

/** The network around actors that a reader chooses. */
final class ExploreServlet extends PageServlet {
  private final transient Catalogue catalogue;

  ExploreServlet(Catalogue catalogue) {
    super(catalogue.base());
    this.catalogue = catalogue;
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    Exploration asked = Exploration.of(request, frame).orBusiest(catalogue);
    List<Party> named = asked.name().isEmpty() ? List.of() : catalogue.named(asked.name());
    Exploration shown = named.size() == 1 ? asked.and(named.getFirst().iri()) : asked;
    Network network = catalogue.network(shown.choice(), NetworkBounds.LEGIBLE);
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
