package saksi.export;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.store.Witness;
import saksi.vocabulary.Saksi;

/**
 * What a graph says of some of its claims: the claims, their events, sentences, article and run,
 * the entities that these name, and the direct triples that the claims call actual.
 */
record Selection(Graph graph, List<Witness> claims) {
  private static final Set<Node> DIRECT =
      Arrays.stream(Relation.values())
          .map(OntologyTerms::property)
          .collect(Collectors.toUnmodifiableSet());

  List<Triple> triples() {
    Set<Triple> actual = actual();
    return subjects().stream()
        .flatMap(this::about)
        .filter(triple -> !DIRECT.contains(triple.getPredicate()) || actual.contains(triple))
        .collect(Collectors.toList());
  }

  private Set<Node> subjects() {
    Set<Node> subjects = new HashSet<>();
    for (Witness claim : claims) {
      for (String named : List.of(claim.claim(), claim.event())) {
        Node node = NodeFactory.createURI(named);
        subjects.add(node);
        about(node).map(Triple::getObject).filter(Node::isURI).forEach(subjects::add);
      }
    }
    return subjects;
  }

  private Set<Triple> actual() {
    return claims.stream()
        .filter(claim -> Saksi.ACTUAL.getURI().endsWith("#" + claim.factuality()))
        .map(Selection::direct)
        .collect(Collectors.toSet());
  }

  /** The direct triple between the parties of a claim. */
  static Triple direct(Witness claim) {
    return Triple.create(
        NodeFactory.createURI(claim.agent().iri()),
        OntologyTerms.property(Relation.named(claim.relation()).orElseThrow()),
        NodeFactory.createURI(claim.target().iri()));
  }

  private Stream<Triple> about(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList().stream();
  }
}
