package saksi.relations;

import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;

/**
 * One entity that a participant stands for, with its place seen from a trigger.
 *
 * @param fit which party of the predicate stands at such a place
 * @param path the way through the parse to the trigger
 * @param home the country that it is, lies in or serves, where known
 * @param rank 1 for the best place among those of the same fit, and so on; a list shares its rank
 */
record Party(
    Participant participant,
    Entity entity,
    Position position,
    Fit fit,
    String path,
    int rank,
    Optional<Entity> home) {

  private static final Set<String> DIRECT_PATHS =
      Set.of(
          "nsubj^",
          "nsubj:pass^",
          "obj^",
          "obl^",
          "nmod^",
          "iobj^",
          "acl^",
          "acl:relcl^",
          "conj^nsubj^",
          "flat^");

  /** How good the place is, by the grammar alone; only the order of two values means anything. */
  double grammar() {
    double bonus = DIRECT_PATHS.contains(path) ? 3 : path.equals("far") ? -1 : 0;
    return bonus
        - (participant.embedded() ? 4 : 0)
        - position.rivals()
        - position.verbs()
        - (position.clause() ? 2 : 0)
        - (position.relative() && position.distance() > 1 ? 1 : 0)
        - position.commas() * 0.5
        - position.distance() * 0.01
        - (position.side() == Position.Side.ELSEWHERE ? 6 : 0);
  }

  Party ranked(int place) {
    return new Party(participant, entity, position, fit, path, place, home);
  }
}
