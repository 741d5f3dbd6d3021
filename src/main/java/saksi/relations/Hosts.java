package saksi.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.linking.Linking;
import saksi.linking.Office;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/**
 * Which country an article's places lie in and its persons serve, as far as that country is an
 * entity of the article.
 */
final class Hosts {
  private final Map<String, Entity> countries = new HashMap<>();

  private Hosts() {}

  static Hosts of(Linking linking, ReferenceData reference) {
    Hosts hosts = new Hosts();
    Map<String, Entity> byCode = new HashMap<>();
    for (Entity entity : linking.entities()) {
      if (entity.type() == EntityType.COUNTRY) {
        known(entity, reference).ifPresent(k -> byCode.put(k.key(), entity));
      }
    }
    for (Entity entity : linking.entities()) {
      if (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION) {
        known(entity, reference)
            .flatMap(KnownEntity::country)
            .map(byCode::get)
            .ifPresent(country -> hosts.countries.put(entity.key(), country));
      }
    }
    for (Office office : linking.offices()) {
      Entity body = office.body();
      Optional<Entity> country =
          body.type() == EntityType.COUNTRY ? Optional.of(body) : hosts.countryOf(body);
      country.ifPresent(c -> hosts.countries.putIfAbsent(office.holder().key(), c));
    }
    return hosts;
  }

  /** The country of a place, body or person. */
  Optional<Entity> countryOf(Entity entity) {
    return Optional.ofNullable(countries.get(entity.key()));
  }

  /** The country for itself, else the country of an entity. */
  Optional<Entity> home(Entity entity) {
    return entity.type() == EntityType.COUNTRY ? Optional.of(entity) : countryOf(entity);
  }

  private static Optional<KnownEntity> known(Entity entity, ReferenceData reference) {
    List<KnownEntity> named = reference.named(entity.name(), entity.type());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
