package saksi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Counts of how many events each entity is a party, where the triples of one subject follow each
 * other. That someone holds an office is no event of theirs.
 */
final class BusiestParties {
  private static final Comparator<Statistics.Party> MOST_FIRST =
      Comparator.comparingLong(Statistics.Party::events)
          .reversed()
          .thenComparing(Statistics.Party::iri);

  private final NodeId type;
  private final NodeId tenure;
  private final Set<NodeId> roles;
  private final Map<NodeId, Long> events = new HashMap<>();

  private NodeId subject = NodeId.NodeDoesNotExist;
  private final List<NodeId> parties = new ArrayList<>();
  private boolean isTenure;

  BusiestParties(NodeId type, NodeId tenure, Set<NodeId> roles) {
    this.type = type;
    this.tenure = tenure;
    this.roles = roles;
  }

  void add(NodeId said, NodeId property, NodeId object) {
    if (!said.equals(subject)) {
      count();
      subject = said;
    }
    if (roles.contains(property)) {
      parties.add(object);
    } else if (property.equals(type) && object.equals(tenure)) {
      isTenure = true;
    }
  }

  /** Those with the most events, when all triples are added. */
  List<Statistics.Party> first(int most, Function<NodeId, String> iri) {
    count();
    long least =
        events.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(most)
            .reduce(0L, (a, b) -> b);
    return events.entrySet().stream()
        .filter(party -> party.getValue() >= least)
        .map(party -> new Statistics.Party(iri.apply(party.getKey()), party.getValue()))
        .sorted(MOST_FIRST)
        .limit(most)
        .toList();
  }

  private void count() {
    if (!isTenure) {
      parties.forEach(party -> events.merge(party, 1L, Long::sum));
    }
    parties.clear();
    isTenure = false;
  }
}
