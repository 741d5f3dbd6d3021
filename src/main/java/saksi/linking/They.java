package saksi.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/** <i>mereka</i>: those who act together, or a body that speaks of itself. */
final class They implements Resolver {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> THEY = WORDS.of("they");
  private static final Set<String> PLURAL = WORDS.of("plural-noun");

  @Override
  public Optional<Found> at(Discourse discourse, int sentence, int token) {
    return THEY.contains(discourse.sentence(sentence).word(token))
        ? whom(discourse, sentence, token)
            .map(group -> new Found(token + 1, Reference.Kind.PRONOUN, group))
        : Optional.empty();
  }

  /** A joint subject, or a body that speaks of itself; not if other people are meant. */
  private static Optional<List<Entity>> whom(Discourse discourse, int sentence, int token) {
    List<Referent> here = discourse.before(sentence, token);
    List<Referent> subjects = here.stream().filter(Referent::isSubject).toList();
    boolean stranger = subjects.stream().anyMatch(r -> r.entities().isEmpty());
    if (stranger || speaksOfPeople(discourse.sentence(sentence), token)) {
      return Optional.empty();
    }
    if (subjects.size() == 1 && subjects.getFirst().only(EntityType.PERSON).isEmpty()) {
      return Optional.of(subjects.getFirst().entities())
          .filter(group -> isBodyOrMany(group) && isSpeech(discourse, sentence, token));
    }
    Set<Entity> joint = Discourse.entities(subjects, r -> true);
    return joint.size() == 2 ? Optional.of(List.copyOf(joint)) : Optional.empty();
  }

  private static boolean isBodyOrMany(List<Entity> group) {
    EntityType type = group.getFirst().type();
    return group.size() > 1 || type == EntityType.COUNTRY || type == EntityType.ORGANIZATION;
  }

  /** <i>… menyatakan bahwa mereka</i>. */
  private static boolean isSpeech(Discourse discourse, int sentence, int token) {
    return discourse.sentence(sentence).word(token - 1).equals("bahwa");
  }

  private static boolean speaksOfPeople(SentenceNames names, int token) {
    for (int i = 0; i < token; i++) {
      String word = names.word(i);
      if (PLURAL.contains(word) || word.matches("(\\p{L}+)-\\1.*")) {
        return true;
      }
    }
    return false;
  }
}
