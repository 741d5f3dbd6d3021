package saksi.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import saksi.browse.Catalogue;
import saksi.browse.Network;
import saksi.browse.Network.Actor;
import saksi.browse.Network.Tie;
import saksi.browse.NetworkBounds;

/** The network of the explore page as JSON; it says when it is cut. */
final class NetworkServlet extends HttpServlet {
  private final transient Catalogue catalogue;

  NetworkServlet(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exploration asked =
        Exploration.of(request, Frame.of(request, catalogue.base())).orBusiest(catalogue);
    Network network = catalogue.network(asked.choice(), NetworkBounds.LEGIBLE);
    byte[] json = Json.write(network(asked, network)).getBytes(StandardCharsets.UTF_8);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    Answer.of("application/json", json).send(request, response);
  }

  private static Map<String, Object> network(Exploration asked, Network network) {
    return ordered(
        "actors", network.actors().stream().map(actor -> actor(asked, actor)).toList(),
        "ties", network.ties().stream().map(tie -> tie(asked, tie)).toList(),
        "leftOut", network.leftOut(),
        "complete", network.isComplete());
  }

  private static Map<String, Object> actor(Exploration asked, Actor actor) {
    return ordered(
        "id", asked.key(actor.iri()),
        "iri", actor.iri(),
        "name", asked.frame().name(actor.party()),
        "type", actor.party().type().orElseThrow().name().toLowerCase(Locale.ROOT),
        "chosen", actor.isChosen(),
        "reports", actor.reports());
  }

  private static Map<String, Object> tie(Exploration asked, Tie tie) {
    return ordered(
        "relation", tie.relation().label(),
        "label", asked.frame().verb(tie.relation()),
        "mutual", tie.relation().isSymmetric(),
        "agent", asked.key(tie.agent().iri()),
        "target", asked.key(tie.target().iri()),
        "factuality", Exploration.word(tie.factuality()),
        "reports", tie.reports(),
        "events",
            tie.events().stream()
                .map(event ->
                    ordered("iri", event.iri(), "date", event.date(), "reports", event.reports()))
                .toList());
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
