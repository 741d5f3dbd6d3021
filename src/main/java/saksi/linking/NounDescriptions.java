package saksi.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.linking.Referent.Role;

/**
 * A noun with a pointing word: <i>negara itu</i>, <i>kementerian tersebut</i>, <i>politisi itu</i>.
 */
final class NounDescriptions implements Resolver {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> DEMONSTRATIVE = WORDS.of("demonstrative");
  private static final Set<String> STATE = WORDS.of("state-noun");
  private static final Set<String> BODY = WORDS.of("body-noun");
  private static final Set<String> PLACE = WORDS.of("place-noun");
  private static final Set<String> STRICT = WORDS.of("strict-noun");
  private static final Set<String> PERSON = WORDS.of("person-noun");
  private static final Set<String> PASSED = WORDS.of("not-taken-up-after");
  private static final Set<String> CLAUSE = WORDS.of("clause-opening");
  private static final Set<String> NO_HOLDER_BEFORE = WORDS.of("no-holder-before");

  private final HeldOffices offices;
  private final OfficeTitles titles;

  NounDescriptions(HeldOffices offices, OfficeTitles titles) {
    this.offices = offices;
    this.titles = titles;
  }

  @Override
  public Optional<Found> at(Discourse discourse, int sentence, int token) {
    SentenceNames names = discourse.sentence(sentence);
    String noun = names.word(token);
    int pointing = token + 1;
    if (!DEMONSTRATIVE.contains(names.word(pointing))
        || NO_HOLDER_BEFORE.contains(names.word(token - 1))) {
      return Optional.empty();
    }
    return resolve(discourse, sentence, token, noun)
        .map(entity -> new Found(pointing + 1, Reference.Kind.DESCRIPTION, List.of(entity)));
  }

  private Optional<Entity> resolve(Discourse discourse, int sentence, int token, String noun) {
    if (STATE.contains(noun)) {
      return nearest(discourse, sentence, token, EntityType.COUNTRY, "");
    }
    if (BODY.contains(noun)) {
      return nearest(discourse, sentence, token, EntityType.ORGANIZATION, kind(noun));
    }
    if (PLACE.contains(noun)) {
      return nearest(discourse, sentence, token, EntityType.PLACE, kind(noun));
    }
    if (PERSON.contains(noun)) {
      return discourse.person(sentence, token);
    }
    boolean title = titles.at(discourse.sentence(sentence), token).isPresent();
    return title
        ? discourse.person(sentence, token).filter(person -> offices.isTitled(person, noun))
        : Optional.empty();
  }

  private static String kind(String noun) {
    return STRICT.contains(noun) ? noun : "";
  }

  private static boolean isMinistry(Entity entity) {
    return entity.name().startsWith("Kementerian") || entity.name().startsWith("Departemen");
  }

  /** The only one of its type named before in the sentence, else in the nearest one naming any. */
  private static Optional<Entity> nearest(
      Discourse discourse, int sentence, int token, EntityType type, String kind) {
    List<Referent> here = ofType(discourse, discourse.before(sentence, token), type, kind);
    if (!here.isEmpty()) {
      return only(Discourse.entities(here, r -> true))
          .or(() -> only(Discourse.entities(here, r -> !isTakenBefore(discourse, r, token))));
    }
    int reach = kind.isEmpty() && type == EntityType.ORGANIZATION ? 1 : 2;
    for (int s : discourse.back(sentence).stream().limit(reach).toList()) {
      List<Referent> there = ofType(discourse, discourse.in(s), type, kind);
      if (!there.isEmpty()) {
        Set<Entity> all = Discourse.entities(there, r -> true);
        return all.size() <= 2 ? only(all).or(() -> subject(there)) : Optional.empty();
      }
    }
    return kind.isEmpty() ? Optional.empty() : only(named(discourse, sentence, type, kind));
  }

  /** All of a kind that the article has named so far: <i>Selat Malaka … selat itu</i>. */
  private static Set<Entity> named(
      Discourse discourse, int sentence, EntityType type, String kind) {
    List<Referent> before = discourse.all().stream().filter(r -> r.sentence() < sentence).toList();
    return Discourse.entities(ofType(discourse, before, type, kind), r -> true);
  }

  /**
   * Whether an earlier country of the sentence can't be meant: it only stands in a title
   * (<i>Presiden Ghana Ana</i>), or it is the subject of what is done to the one that is meant
   * (<i>Ghana menyerang negara itu</i>).
   */
  private static boolean isTakenBefore(Discourse discourse, Referent earlier, int token) {
    SentenceNames names = discourse.sentence(earlier.sentence());
    return isInTitle(names, earlier) || isSubject(names, earlier, token);
  }

  /** <i>Presiden Amerika Serikat (AS) Ana</i>. */
  private static boolean isInTitle(SentenceNames names, Referent earlier) {
    int next = earlier.end();
    boolean inside = true;
    while (inside) {
      inside = names.word(next).matches("[()]") || names.isNamed(next) && !names.isPersonAt(next);
      next += inside ? 1 : 0;
    }
    return names.isPersonAt(next);
  }

  /** Whether a verb stands between the two and none before the first, in one clause. */
  private static boolean isSubject(SentenceNames names, Referent earlier, int token) {
    int begin = earlier.begin();
    while (begin > 0 && !CLAUSE.contains(names.word(begin - 1))) {
      begin--;
    }
    List<String> tags = names.parse().tags();
    boolean one = IntStream.range(begin, token).noneMatch(i -> CLAUSE.contains(names.word(i)));
    return one
        && begin < token
        && !tags.subList(begin, earlier.begin()).contains("VERB")
        && tags.subList(earlier.end(), token).contains("VERB");
  }

  private static Optional<Entity> subject(List<Referent> referents) {
    return only(Discourse.entities(referents, r -> r.role() == Role.MAIN_SUBJECT && !r.quoted()));
  }

  private static Optional<Entity> only(Set<Entity> entities) {
    return entities.size() == 1 ? Optional.of(entities.iterator().next()) : Optional.empty();
  }

  /** Those of a type and kind; not <i>perang Iran</i> or whom one spoke to. */
  private static List<Referent> ofType(
      Discourse discourse, List<Referent> referents, EntityType type, String kind) {
    return referents.stream()
        .filter(r -> r.only(type).filter(entity -> isOfKind(entity, kind)).isPresent())
        .filter(r -> !PASSED.contains(discourse.sentence(r.sentence()).word(r.begin() - 1)))
        .toList();
  }

  private static boolean isOfKind(Entity entity, String kind) {
    return Spelling.folded(entity.name()).startsWith(kind)
        && (!kind.isEmpty() || !isMinistry(entity));
  }
}
