package saksi.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/**
 * A stretch of a sentence that stands for entities, with its part in the sentence.
 *
 * @param sentence which one, from 0
 * @param begin its first token
 * @param end the token after its last one
 * @param kind how it refers
 * @param entities whom it stands for; none if somebody is meant who isn't known
 * @param part finds its part in the sentence
 * @param quoted whether it stands within a quotation
 */
record Referent(
    int sentence,
    int begin,
    int end,
    Reference.Kind kind,
    List<Entity> entities,
    Supplier<Role> part,
    boolean quoted) {

  /** The part of a referent in its sentence, the most prominent last. */
  enum Role {
    OTHER,
    /** The subject of a subordinate clause. */
    SUBJECT,
    /** The subject of the main clause. */
    MAIN_SUBJECT,
    /** Who says what is quoted, as in <i>kata Menteri</i>. */
    SPEAKER
  }

  Referent {
    entities = List.copyOf(entities);
  }

  Role role() {
    return part.get();
  }

  /** The entity if it is one of this type. */
  Optional<Entity> only(EntityType type) {
    return entities.size() == 1 && entities.getFirst().type() == type
        ? Optional.of(entities.getFirst())
        : Optional.empty();
  }

  boolean isSubject() {
    return role() != Role.OTHER;
  }

  /** Whether it is the subject and nobody knows who is meant. */
  boolean isActingStranger() {
    return entities.isEmpty() && isSubject();
  }

  Reference in(SentenceNames names) {
    return new Reference(names.parse().sentence(), begin, end, kind, entities);
  }
}
