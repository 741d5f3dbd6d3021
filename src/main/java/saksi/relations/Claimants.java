package saksi.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * The key of the one whose words hold the trigger, the innermost where words hold words. An act
   * done by speaking has its speaker as agent and no claimant beside.
   */
  static Optional<String> of(Candidate candidate, List<Speech> speeches) {
    Trigger trigger = candidate.trigger();
    return speeches.stream()
        .filter(s -> s.contains(trigger.begin()))
        .min(Comparator.comparingInt(Speech::length))
        .map(s -> s.speaker().key())
        .filter(key ->
            !SPOKEN.contains(trigger.predicate().relation())
                || !key.equals(candidate.agent().entity().key()));
  }
}
