package saksi.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;

/**
 * The country of an office whose phrase names none: <i>Presiden Prabowo</i>. The holder's entry in
 * the reference data tells, or the article's only fitting country; it must be one of the article's.
 */
final class StateOffices {
  private static final String HOME = "country/ID";
  private static final Set<String> HEADS = WordClasses.read("reference-words.tsv").of("top-office");

  private final Map<String, Entity> countries = new TreeMap<>();
  private final Map<String, KnownEntity> knownByKey;
  private final List<EntityUse> uses;

  StateOffices(List<EntityUse> uses, Collection<KnownEntity> known) {
    this.uses = List.copyOf(uses);
    knownByKey = new HashMap<>();
    known.forEach(entity -> knownByKey.put(entity.graphKey(), entity));
    for (EntityUse use : uses) {
      if (use.is(EntityType.COUNTRY)) {
        countries.put(use.entity().key(), use.entity());
      }
    }
  }

  /** Whether a country is the one whose news names its offices without a country. */
  static boolean isHome(Entity country) {
    return country.key().equals(HOME);
  }

  /** The country that a bare title's holder serves. */
  Optional<Entity> country(OfficePhrase phrase) {
    EntityUse holder = phrase.holder().orElseThrow();
    KnownEntity known = knownByKey.get(holder.entity().key());
    if (known != null && !ReferenceLinks.countriesServed(known).isEmpty()) {
      return ReferenceLinks.countriesServed(known).stream()
          .map(code -> countries.get("country/" + code))
          .filter(country -> country != null)
          .findFirst();
    }
    return onlyCountry()
        .or(() -> nearestCountry(phrase))
        .or(() -> home(phrase))
        .filter(country -> !hasAnotherHead(country, phrase));
  }

  /** In <i>Raja Andra menerima Presiden Peru</i> the king is not Peru's. */
  private boolean hasAnotherHead(Entity country, OfficePhrase phrase) {
    int number = phrase.sentence().parse().sentence().number();
    return HEADS.contains(phrase.titleKey())
        && uses.stream()
            .filter(use -> use.use().sentenceNumber() == number && use.entity().equals(country))
            .anyMatch(use -> isAfterHead(use.use()));
  }

  private static boolean isAfterHead(NameUse use) {
    return HEADS.contains(use.before(1)) || HEADS.contains(use.before(2) + " " + use.before(1));
  }

  /** News writes its own country's ministers without the country, unless another one is near. */
  private Optional<Entity> home(OfficePhrase phrase) {
    int number = phrase.sentence().parse().sentence().number();
    boolean foreign =
        Stream.of(named(number, Integer.MAX_VALUE), named(number - 1, Integer.MAX_VALUE))
            .flatMap(List::stream)
            .anyMatch(country -> !isHome(country));
    return foreign ? Optional.empty() : Optional.ofNullable(countries.get(HOME));
  }

  private Optional<Entity> onlyCountry() {
    return countries.size() == 1
        ? Optional.of(countries.values().iterator().next())
        : Optional.empty();
  }

  /**
   * The only country named before the title in its sentence or, failing that, in the one before.
   */
  private Optional<Entity> nearestCountry(OfficePhrase phrase) {
    int number = phrase.sentence().parse().sentence().number();
    List<Entity> here = named(number, phrase.begin());
    List<Entity> near = here.isEmpty() ? named(number - 1, Integer.MAX_VALUE) : here;
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private List<Entity> named(int sentence, int beforeToken) {
    return uses.stream()
        .filter(use -> use.is(EntityType.COUNTRY))
        .filter(use -> use.use().sentenceNumber() == sentence && use.end() <= beforeToken)
        .map(EntityUse::entity)
        .distinct()
        .toList();
  }
}
