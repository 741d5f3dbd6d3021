package saksi.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/** Says where an event happened. */
final class Places {
  private static final Set<String> AT = Set.of("di", "dekat", "sekitar", "ke");
  private static final int REACH = 12;

  private Places() {}

  /** The key of the nearest place behind the trigger that is no party, within its clause. */
  static Optional<String> of(Candidate candidate, List<Participant> participants) {
    int end = candidate.trigger().end();
    return participants.stream()
        .filter(p -> AT.contains(p.preposition()) && p.begin() >= end && p.begin() - end < REACH)
        .min(Comparator.comparingInt(Participant::begin))
        .map(p -> p.reference().entities().getFirst())
        .filter(place -> place.type() == EntityType.PLACE)
        .map(Entity::key)
        .filter(key -> !key.equals(candidate.agent().entity().key()))
        .filter(key -> !key.equals(candidate.target().entity().key()));
  }
}
