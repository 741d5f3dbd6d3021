package saksi.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.vocabulary.Saksi;

/** An event: what one party does to another. */
public record Statement(Node event, Relation relation, Node agent, Node target) {

  /** Reads an event; empty when it is of no known class or has not both parties. */
  static Optional<Statement> read(Facts facts, Node event) {
    Optional<Node> agent = facts.value(event, Saksi.AGENT);
    Optional<Node> target = facts.value(event, Saksi.TARGET);
    return relation(facts, event)
        .filter(known -> agent.isPresent() && target.isPresent())
        .map(known -> new Statement(event, known, agent.orElseThrow(), target.orElseThrow()));
  }

  /** Whether the parties are among these; a symmetric relation's in either order. */
  boolean isBetween(Optional<Collection<Node>> agents, Optional<Collection<Node>> targets) {
    boolean asSaid = within(agent, agents) && within(target, targets);
    return asSaid || (relation.isSymmetric() && within(target, agents) && within(agent, targets));
  }

  private static boolean within(Node party, Optional<Collection<Node>> wanted) {
    return wanted.map(nodes -> nodes.contains(party)).orElse(true);
  }

  private static Optional<Relation> relation(Facts facts, Node event) {
    return facts
        .values(event, RDF.Nodes.type)
        .flatMap(type ->
            Arrays.stream(Relation.values())
                .filter(relation -> OntologyTerms.eventClass(relation).equals(type)))
        .sorted()
        .findFirst();
  }
}
