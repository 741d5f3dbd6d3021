package saksi.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/** Two parties taken together: <i>kedua negara</i>, <i>kedua pemimpin</i>, <i>keduanya</i>. */
final class Pairs implements Resolver {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> BOTH = WORDS.of("both");
  private static final Set<String> TWO = WORDS.of("two");
  private static final Set<String> STATES = WORDS.of("two-states");
  private static final Set<String> PARTIES = WORDS.of("two-parties");
  private static final Set<String> PERSONS = WORDS.of("two-persons");
  private static final Set<String> BODIES = WORDS.of("two-bodies");
  private static final Set<String> DEMONSTRATIVE = WORDS.of("demonstrative");
  private static final Set<String> SECOND_TIME = WORDS.of("second-time");

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
    return TWO.contains(word) ? two(discourse, sentence, token) : Optional.empty();
  }

  private Optional<Found> two(Discourse discourse, int sentence, int token) {
    SentenceNames names = discourse.sentence(sentence);
    String noun = names.word(token + 1);
    int last = noun.equals("belah") ? token + 2 : token + 1;
    int end = DEMONSTRATIVE.contains(names.word(last + 1)) ? last + 2 : last + 1;
    return type(names.word(token), noun)
        .filter(type -> !names.word(token - 1).equals("solusi"))
        .flatMap(
            type -> named(names, last + 1, type).or(() -> pair(discourse, sentence, token, type)))
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
      Set<Entity> group = SideBySide.pair(discourse, referents, type);
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
}
