package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/**
 * <i>ia</i>, <i>dia</i>, <i>beliau</i>, <i>dirinya</i>, <i>katanya</i>, <i>menemuinya</i>,
 * <i>pihaknya</i>.
 */
final class Pronouns implements Resolver {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> THIRD = WORDS.of("third-person");
  private static final Set<String> REFLEXIVE = WORDS.of("reflexive");
  private static final Set<String> SPEECH = WORDS.of("speech");
  private static final Set<String> SPEECH_CLITIC = WORDS.of("speech-clitic");
  private static final Set<String> OBJECT_CLITIC = WORDS.of("object-clitic");
  private static final Set<String> THEIR_SIDE = WORDS.of("their-side");

  private final HeldOffices offices;

  Pronouns(HeldOffices offices) {
    this.offices = offices;
  }

  @Override
  public Optional<Found> at(Discourse discourse, int sentence, int token) {
    if (discourse.quotes().isQuoted(sentence, token)) {
      return Optional.empty();
    }
    String word = discourse.sentence(sentence).word(token);
    return Found.one(token + 1, Reference.Kind.PRONOUN, resolve(discourse, sentence, token, word));
  }

  private Optional<Entity> resolve(Discourse discourse, int sentence, int token, String word) {
    if (THIRD.contains(word) || REFLEXIVE.contains(word)) {
      boolean says = SPEECH.contains(discourse.sentence(sentence).word(token - 1));
      return says ? discourse.speaker(sentence, token) : discourse.person(sentence, token);
    }
    if (SPEECH_CLITIC.contains(word) && isAfterSpeech(discourse, sentence, token)) {
      return discourse.speaker(sentence, token);
    }
    if (OBJECT_CLITIC.contains(word)) {
      return object(discourse, sentence, token);
    }
    return THEIR_SIDE.contains(word) ? side(discourse, sentence, token) : Optional.empty();
  }

  /** <i>"…," katanya</i> or <i>Menurutnya, …</i>, but not <i>mengulang klaimnya</i>. */
  private static boolean isAfterSpeech(Discourse discourse, int sentence, int token) {
    String before = discourse.sentence(sentence).word(token - 1);
    return before.isEmpty() || before.matches("[,.?!\"”'’]");
  }

  /** The only person named in this sentence or the one before who is not the subject. */
  private static Optional<Entity> object(Discourse discourse, int sentence, int token) {
    Optional<Entity> subject = discourse.person(sentence, token);
    List<Referent> near = new ArrayList<>(discourse.before(sentence, token));
    discourse.back(sentence).stream().limit(1).forEach(s -> near.addAll(discourse.in(s)));
    Set<Entity> others =
        Discourse.entities(near, r -> !r.quoted() && r.only(EntityType.PERSON).isPresent());
    subject.ifPresent(others::remove);
    return subject.isPresent() && others.size() == 1
        ? Optional.of(others.iterator().next())
        : Optional.empty();
  }

  /** The body of whoever is the subject before <i>pihaknya</i>. */
  private Optional<Entity> side(Discourse discourse, int sentence, int token) {
    List<Referent> subjects =
        discourse.before(sentence, token).stream().filter(Referent::isSubject).toList();
    if (subjects.isEmpty()) {
      return discourse.person(sentence, token).flatMap(offices::bodyOf);
    }
    Referent last = subjects.getLast();
    return last.only(EntityType.PERSON).isPresent()
        ? last.only(EntityType.PERSON).flatMap(offices::bodyOf)
        : last.only(EntityType.COUNTRY).or(() -> last.only(EntityType.ORGANIZATION));
  }
}
