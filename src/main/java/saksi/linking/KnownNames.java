package saksi.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/**
 * What the reference data says of a name in an article of certain countries: <i>DPR</i> is
 * Indonesia's where Indonesia is named, and <i>Kongres</i> that of the United States where they are
 * the only country with one.
 */
final class KnownNames {
  private static final Set<String> OF_STATE =
      Set.of("parliament", "court", "ministry", "police", "armed-branch", "government");

  private final ReferenceData reference;
  private final StateBodies states;
  private final List<KnownEntity> countries;

  /** The names are all those of the article. */
  KnownNames(ReferenceData reference, StateBodies states, List<NameUse> names) {
    this.reference = reference;
    this.states = states;
    this.countries =
        names.stream()
            .filter(name -> name.type() == EntityType.COUNTRY)
            .flatMap(name -> countries(reference, name.text()).stream())
            .distinct()
            .toList();
  }

  /** The only entity of its type that has this name, as far as the article's countries allow. */
  Optional<KnownEntity> only(String name, EntityType type) {
    List<KnownEntity> named = named(name, type);
    if (named.isEmpty() && name.endsWith("nya")) {
      named = named(name.substring(0, name.length() - "nya".length()), type);
    }
    return type == EntityType.ORGANIZATION ? body(name, named) : single(named);
  }

  private List<KnownEntity> named(String name, EntityType type) {
    return type == EntityType.COUNTRY ? countries(reference, name) : reference.named(name, type);
  }

  private static List<KnownEntity> countries(ReferenceData reference, String name) {
    List<KnownEntity> named = reference.named(name, EntityType.COUNTRY);
    return named.isEmpty() ? reference.countryOfSeat(name).stream().toList() : named;
  }

  private static Optional<KnownEntity> single(List<KnownEntity> named) {
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private Optional<KnownEntity> body(String name, List<KnownEntity> named) {
    if (named.size() == 1 && isAtHome(named.getFirst())) {
      return Optional.of(named.getFirst());
    }
    return single(
        states.bodies(name).stream().filter(body -> isOf(body, countries)).distinct().toList());
  }

  private static boolean isOf(KnownEntity body, List<KnownEntity> countries) {
    return countries.stream()
        .anyMatch(country -> body.country().equals(Optional.of(country.key())));
  }

  /** Whether it is no body of a state, or of one that the article names, if it names any. */
  private boolean isAtHome(KnownEntity body) {
    boolean ofState = body.kind().filter(OF_STATE::contains).isPresent();
    return !ofState || body.country().isEmpty() || countries.isEmpty() || isOf(body, countries);
  }
}
