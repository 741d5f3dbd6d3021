package saksi.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/** Two parties taken together: <i>kedua negara</i>, <i>kedua pemimpin</i>, <i>keduanya</i>, <i>mereka</i>. */
final class Pairs implements Resolver {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> BOTH = WORDS.of("both");
  private static final Set<String> THEY = WORDS.of("they");
  private static final Set<String> TWO = WORDS.of("two");
  private static final Set<String> STATES = WORDS.of("two-states");
  private static final Set<String> PARTIES = WORDS.of("two-parties");
  private static final Set<String> PERSONS = WORDS.of("two-persons");
  private static final Set<String> BODIES = WORDS.of("two-bodies");
  private static final Set<String> DEMONSTRATIVE = WORDS.of("demonstrative");
  private static final Set<String> PLURAL = WORDS.of("plural-noun");
  private static final Set<String> SECOND_TIME = WORDS.of("second-time");
  private static final Set<String> JOINING = WORDS.of("joining");
  private static final Set<String> CONFLICT = WORDS.of("conflict");

  private final HeldOffices offices;

  Pairs(HeldOffices offices) {
    this.offices = offices;
  }

  @Override
  public Optional<Found> at(Discourse discourse, int sentence, int token) {
    SentenceNames names = discourse.sentence(sentence);
    String word = names.word(token);
    if (BOTH.contains(word) && !SECOND_TIME.contains(names.word(token - 1))) {
      return pair(discourse, sentence, token, EntityType.PERSON)
          .or(() -> pair(discourse, sentence, token, EntityType.COUNTRY))
          .map(pair -> new Found(token + 1, Reference.Kind.PRONOUN, pair));
    }
    if (THEY.contains(word)) {
      return they(discourse, sentence, token)
          .map(group -> new Found(token + 1, Reference.Kind.PRONOUN, group));
    }
    return TWO.contains(word) ? two(discourse, sentence, token) : Optional.empty();
  }

  private Optional<Found> two(Discourse discourse, int sentence, int token) {
    SentenceNames names = discourse.sentence(sentence);
    String noun = names.word(token + 1);
    int last = noun.equals("belah") ? token + 2 : token + 1;
    int end = DEMONSTRATIVE.contains(names.word(last + 1)) ? last + 2 : last + 1;
    return type(names.word(token), noun)
        .filter(type -> !names.word(token - 1).equals("solusi"))
        .flatMap(type -> named(names, last + 1, type)
            .or(() -> pair(discourse, sentence, token, type)))
        .map(pair -> new Found(end, Reference.Kind.DESCRIPTION, pair));
  }

  private static Optional<EntityType> type(String two, String noun) {
    if (STATES.contains(noun) || (PARTIES.contains(noun) && two.equals("kedua"))) {
      return Optional.of(EntityType.COUNTRY);
    }
    if (PERSONS.contains(noun) && two.equals("kedua")) {
      return Optional.of(EntityType.PERSON);
    }
    return BODIES.contains(noun) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }

  /** <i>kedua negara, Chile dan Peru</i>. */
  private static Optional<List<Entity>> named(SentenceNames names, int comma, EntityType type) {
    Optional<EntityUse> first = names.beginningAt(comma + 1).filter(use -> use.is(type));
    if (!names.word(comma).equals(",") || first.isEmpty()) {
      return Optional.empty();
    }
    int and = first.get().end();
    return names
        .beginningAt(and + 1)
        .filter(second -> second.is(type) && names.word(and).equals("dan"))
        .map(second -> List.of(first.get().entity(), second.entity()));
  }

  /** The two of a type that the nearest sentence naming any names; none if there are more. */
  private Optional<List<Entity>> pair(
      Discourse discourse, int sentence, int token, EntityType type) {
    List<List<Referent>> nearest = new ArrayList<>();
    nearest.add(discourse.before(sentence, token));
    discourse.back(sentence).forEach(s -> nearest.add(discourse.in(s)));
    Set<Entity> gathered = new LinkedHashSet<>();
    for (List<Referent> referents : nearest) {
      Set<Entity> group = joined(discourse, referents, type);
      if (group.size() == 2) {
        return Optional.of(List.copyOf(group));
      }
      gathered.addAll(parties(referents, type));
      if (gathered.size() >= 2) {
        return gathered.size() == 2 ? Optional.of(List.copyOf(gathered)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The entities of a type among the referents; a person counts for the country served. */
  private Set<Entity> parties(List<Referent> referents, EntityType type) {
    Set<Entity> found = new LinkedHashSet<>();
    referents.stream()
        .flatMap(referent -> referent.entities().stream())
        .flatMap(entity -> as(entity, type))
        .forEach(found::add);
    return found;
  }

  private Stream<Entity> as(Entity entity, EntityType type) {
    if (entity.type() == type) {
      return Stream.of(entity);
    }
    boolean servant = type == EntityType.COUNTRY && entity.type() == EntityType.PERSON;
    return servant ? offices.countryOf(entity).stream() : Stream.empty();
  }

  /** The last two names of a type that stand side by side: <i>antara Chile dan Peru</i>. */
  private static Set<Entity> joined(
      Discourse discourse, List<Referent> referents, EntityType type) {
    List<Referent> ofType = referents.stream().filter(r -> r.only(type).isPresent()).toList();
    for (int i = ofType.size() - 1; i > 0; i--) {
      Referent second = ofType.get(i);
      Referent first = ofType.get(i - 1);
      SentenceNames names = discourse.sentence(second.sentence());
      boolean side = second.begin() - first.end() == 1 && JOINING.contains(names.word(first.end()));
      if (side && isAlone(names, ofType, i) && !isConflict(names, first)) {
        Set<Entity> joined = new LinkedHashSet<>(first.entities());
        joined.addAll(second.entities());
        return joined;
      }
    }
    return Set.of();
  }

  /** Whether the pair that ends with this referent is no part of a longer list. */
  private static boolean isAlone(SentenceNames names, List<Referent> ofType, int second) {
    boolean before =
        second >= 2 && isListed(names, ofType.get(second - 2), ofType.get(second - 1));
    boolean after =
        second + 1 < ofType.size() && isListed(names, ofType.get(second), ofType.get(second + 1));
    return !before && !after;
  }

  private static boolean isListed(SentenceNames names, Referent left, Referent right) {
    int between = right.begin() - left.end();
    return between >= 1
        && between <= 2
        && (names.word(left.end()).equals(",") || JOINING.contains(names.word(left.end())));
  }

  /** <i>konflik Chile-Peru</i> is often but the topic. */
  private static boolean isConflict(SentenceNames names, Referent first) {
    return CONFLICT.contains(names.word(first.begin() - 1));
  }

  /** A joint subject, or a body that speaks of itself; not if other people are meant. */
  private static Optional<List<Entity>> they(Discourse discourse, int sentence, int token) {
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
