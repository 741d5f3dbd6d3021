package saksi.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import saksi.store.Sorted;
import saksi.store.Store;
import saksi.store.Witness;

/** The claims that a filter lets through, graph by graph, of which one is held in memory. */
final class Claims {
  private final DatasetGraph data;
  private final ClaimFilter filter;
  private final Set<String> relations;
  private final Set<String> factualities;
  private final Optional<Set<String>> actors;

  Claims(Store store, ClaimFilter filter) {
    data = store.dataset();
    this.filter = filter;
    relations = filter.relations().stream().map(r -> r.label()).collect(Collectors.toSet());
    factualities =
        filter.factualities().stream()
            .map(f -> f.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    actors = filter.actors().isEmpty() ? Optional.empty() : Optional.of(meant(store));
  }

  private Set<String> meant(Store store) {
    return filter.actors().stream()
        .flatMap(actor -> store.entities(actor).stream())
        .collect(Collectors.toSet());
  }

  /** Takes the claims of one graph, which are not none. */
  @FunctionalInterface
  interface Taker {
    void take(Node name, Graph graph, List<Witness> claims);
  }

  /** Hands over the graphs that have such claims, in order of their names. */
  void forEachGraph(Taker taker) {
    try (Sorted<Node> names = Sorted.nodes()) {
      data.listGraphNodes().forEachRemaining(names::add);
      for (Node name : names) {
        Graph graph = inMemory(name);
        List<Witness> claims = Witness.in(graph).stream().filter(this::isWanted).toList();
        if (!claims.isEmpty()) {
          taker.take(name, graph, claims);
        }
      }
    }
  }

  private Graph inMemory(Node name) {
    Graph graph = GraphFactory.createDefaultGraph();
    data.getGraph(name).find().forEachRemaining(graph::add);
    return graph;
  }

  private boolean isWanted(Witness claim) {
    return (relations.isEmpty() || relations.contains(claim.relation()))
        && (factualities.isEmpty()
            || factualities.contains(claim.factuality().toLowerCase(Locale.ROOT)))
        && actors.map(wanted -> isBetween(claim, wanted)).orElse(true)
        && isInTime(claim);
  }

  private boolean isBetween(Witness claim, Set<String> wanted) {
    boolean byOne = wanted.contains(claim.agent().iri());
    boolean toOne = wanted.contains(claim.target().iri());
    return filter.isAmongActors() ? byOne && toOne : byOne || toOne;
  }

  private boolean isInTime(Witness claim) {
    boolean always = filter.since().isEmpty() && filter.until().isEmpty();
    return always
        || Period.of(claim)
            .map(period -> period.isWithin(filter.since(), filter.until()))
            .orElse(false);
  }
}
