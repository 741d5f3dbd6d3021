package saksi.browse;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import saksi.browse.Network.Happening;
import saksi.knowledge.Relation;

/** An event with its parties, which have no names yet, and its place. */
record NetworkEvent(
    Relation relation, Node agent, Node target, Optional<Node> place, Happening happening) {

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
