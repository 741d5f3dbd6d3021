package saksi.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.linking.OfficeTitle.Body;

/** Who holds which office, from the phrases beside the names. */
final class OfficeFinder {

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
      bodies(phrase).forEach(body -> held.add(new Held(phrase, office(phrase, body))));
    }
    return List.copyOf(held);
  }

  /** One office a person and body, at its first mention. */
  static List<Office> first(List<Held> held) {
    Map<List<String>, Office> offices = new LinkedHashMap<>();
    for (Held each : held) {
      Office office = each.office();
      offices.putIfAbsent(List.of(office.holder().key(), office.body().key()), office);
    }
    return List.copyOf(offices.values());
  }

  private static Office office(OfficePhrase phrase, Entity body) {
    return new Office(
        phrase.holder().orElseThrow().entity(),
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
    boolean onlyBodies =
        phrase.bodies().stream().allMatch(use -> use.is(EntityType.ORGANIZATION));
    return phrase.title().isOfState() && onlyBodies;
  }

  /** The state whose office a phrase without holder names, if it names one. */
  static Optional<Entity> namedCountry(OfficePhrase phrase) {
    return namedBodies(phrase).stream().filter(b -> b.type() == EntityType.COUNTRY).findFirst();
  }
}
