package saksi.browse;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import saksi.knowledge.Relation;

/**
 * An event of a network.
 *
 * @param day when it is, else when it was first reported
 * @param reports how many articles report it
 */
record NetworkEvent(
    Node event, Relation relation, Node agent, Node target, Optional<String> day, int reports) {

  /** What all events of one tie have in common. */
  record Parties(Relation relation, Node agent, Node target) {
    static final Comparator<Parties> BY_NAME =
        Comparator.comparing((Parties tie) -> tie.agent.getURI())
            .thenComparing(tie -> tie.target.getURI())
            .thenComparing(Parties::relation);
  }

  Parties parties() {
    return new Parties(relation, agent, target);
  }
}
