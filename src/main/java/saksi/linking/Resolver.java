package saksi.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;

/** Resolves one way of referring without a name. */
interface Resolver {

  /** What was resolved: tokens from the asked one to before another, and whom they stand for. */
  record Found(int end, Reference.Kind kind, List<Entity> entities) {
    public Found {
      entities = List.copyOf(entities);
    }

    static Optional<Found> one(int end, Reference.Kind kind, Optional<Entity> entity) {
      return entity.map(e -> new Found(end, kind, List.of(e)));
    }

    static Optional<Found> only(int end, Reference.Kind kind, Set<Entity> entities) {
      return entities.size() == 1
          ? Optional.of(new Found(end, kind, List.copyOf(entities)))
          : Optional.empty();
    }
  }

  /** Whom the words that begin at a token stand for; empty if nobody or not certain. */
  Optional<Found> at(Discourse discourse, int sentence, int token);
}
