package saksi.export;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import saksi.rdf.OntologyTerms;
import saksi.store.Sorted;
import saksi.store.Store;
import saksi.store.Witness;
import saksi.vocabulary.Saksi;

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
      graphs().forEachRemaining(names::add);
      for (Node name : names) {
        Graph graph = inMemory(name);
        List<Witness> claims = Witness.in(graph).stream().filter(this::isWanted).toList();
        if (!claims.isEmpty()) {
          taker.take(name, graph, claims);
        }
      }
    }
  }

  /** Those that may have such claims, of which an index tells where it can. */
  private Iterator<Node> graphs() {
    if (actors.isPresent()) {
      return Iter.flatMap(
          actors.get().stream().map(NodeFactory::createURI).iterator(),
          actor -> Iter.concat(graphs(Saksi.AGENT, actor), graphs(Saksi.TARGET, actor)));
    }
    if (!filter.relations().isEmpty()) {
      return Iter.flatMap(
          filter.relations().stream().map(OntologyTerms::eventClass).iterator(),
          kind -> graphs(RDF.Nodes.type, kind));
    }
    return data.listGraphNodes();
  }

  private Iterator<Node> graphs(Node property, Node object) {
    return Iter.map(data.find(Node.ANY, Node.ANY, property, object), Quad::getGraph);
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
