package saksi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.linking.OfficeTitle.Body;

/** Who holds which office, from the phrases beside the names. */
final class OfficeFinder {
  private static final Comparator<Office> IN_ORDER =
      Comparator.<Office>comparingInt(office -> office.sentence().number())
          .thenComparingInt(Office::begin);

  /** An office and the phrase that says it. */
  record Held(OfficePhrase phrase, Office office) {}

  private final StateOffices stateOffices;

  OfficeFinder(StateOffices stateOffices) {
    this.stateOffices = stateOffices;
  }

  /** The offices as often as they are said; phrases are those of the article in order. */
  List<Held> find(List<OfficePhrase> phrases) {
    List<Held> held = new ArrayList<>();
    for (OfficePhrase phrase : phrases) {
      for (Entity body : bodies(phrase)) {
        Entity holder = phrase.holder().orElseThrow().entity();
        held.add(new Held(phrase, office(phrase, holder, body)));
      }
    }
    return List.copyOf(held);
  }

  /** One office a person and body, at its first mention. */
  static List<Office> first(List<Held> held) {
    Map<List<String>, Office> offices = new LinkedHashMap<>();
    held.stream()
        .map(Held::office)
        .sorted(IN_ORDER)
        .forEach(o -> offices.putIfAbsent(List.of(o.holder().key(), o.body().key()), o));
    return List.copyOf(offices.values());
  }

  /**
   * The offices of those who are not named beside the title but referred to there: <i>ia menjabat
   * sebagai Direktur X</i>, <i>kata Waketum Partai Y itu</i>.
   */
  List<Held> findReferred(ArticlePhrases phrases, Discourse discourse) {
    List<Held> held = new ArrayList<>();
    for (Referent referent : discourse.all()) {
      Optional<Entity> person = referent.only(EntityType.PERSON);
      if (referent.kind() != Reference.Kind.NAME && person.isPresent()) {
        for (OfficePhrase phrase : phrases.in(referent.sentence())) {
          if (phrase.holder().isEmpty() && isBeside(phrase, referent)) {
            namedBodies(phrase)
                .forEach(body -> held.add(new Held(phrase, office(phrase, person.get(), body))));
          }
        }
      }
    }
    return List.copyOf(held);
  }

  private static boolean isBeside(OfficePhrase phrase, Referent referent) {
    boolean same = phrase.begin() >= referent.begin() && phrase.end() <= referent.end();
    boolean linked =
        HolderBefore.isLinked(phrase) && HolderBefore.beforeLink(phrase) == referent.end();
    return same || linked;
  }

  private static Office office(OfficePhrase phrase, Entity holder, Entity body) {
    return new Office(
        holder,
        body,
        phrase.words(),
        phrase.sentence().parse().sentence(),
        phrase.begin(),
        phrase.end(),
        phrase.former());
  }

  private List<Entity> bodies(OfficePhrase phrase) {
    if (phrase.holder().isEmpty()) {
      return List.of();
    }
    List<Entity> named = namedBodies(phrase);
    if (!named.isEmpty() || !isBare(phrase)) {
      return named;
    }
    return stateOffices.country(phrase).stream().toList();
  }

  /** The named bodies that the title can be held in. */
  static List<Entity> namedBodies(OfficePhrase phrase) {
    List<Entity> bodies = new ArrayList<>();
    for (EntityUse use : phrase.bodies()) {
      if (fits(phrase, use.entity())) {
        bodies.add(use.entity());
      }
    }
    return bodies;
  }

  private static boolean fits(OfficePhrase phrase, Entity body) {
    OfficeTitle title = phrase.title();
    return switch (body.type()) {
      case COUNTRY -> title.serves(Body.COUNTRY) || phrase.isOfForces();
      case ORGANIZATION -> title.serves(Body.BODY);
      case PLACE -> title.serves(Body.TERRITORY) || title.serves(Body.BODY);
      case PERSON -> false;
    };
  }

  /** Whether the phrase names no body but perhaps a ministry, as in <i>Menteri ESDM</i>. */
  private static boolean isBare(OfficePhrase phrase) {
    boolean onlyBodies = phrase.bodies().stream().allMatch(use -> use.is(EntityType.ORGANIZATION));
    return phrase.title().isOfState() && onlyBodies;
  }

  /** The state whose office a phrase without holder names, if it names one. */
  static Optional<Entity> namedCountry(OfficePhrase phrase) {
    return namedBodies(phrase).stream().filter(b -> b.type() == EntityType.COUNTRY).findFirst();
  }
}
