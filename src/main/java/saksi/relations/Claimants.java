package saksi.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.Relation;

/** Says who claims an event. */
final class Claimants {
  private static final Set<Relation> SPOKEN =
      Set.of(
          Relation.REQUESTS,
          Relation.ACCUSES,
          Relation.THREATENS,
          Relation.REJECTS,
          Relation.SUPPORTS);

  private Claimants() {}

  /**
   * The keys of those whose words hold the trigger, the innermost where words hold words; empty
   * when the article says so itself. An act done by speaking has its speaker as agent and no
   * claimant beside.
   */
  static List<String> of(Candidate candidate, List<Speech> speeches) {
    Trigger trigger = candidate.trigger();
    boolean spoken = SPOKEN.contains(trigger.predicate().relation());
    return speeches.stream()
        .filter(s -> s.contains(trigger.begin()))
        .min(Comparator.comparingInt(Speech::length))
        .stream()
        .flatMap(speech -> speech.speakers().stream())
        .map(Entity::key)
        .filter(key -> !spoken || !key.equals(candidate.agent().entity().key()))
        .toList();
  }
}
