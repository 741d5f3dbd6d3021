package saksi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;

/**
 * Whose names the article's names are.
 *
 * @param entities each once
 * @param known those of them that the reference data knows
 * @param uses the names in the order of the text
 */
record Identities(List<Entity> entities, List<KnownEntity> known, List<EntityUse> uses) {

  Identities {
    entities = List.copyOf(entities);
    known = List.copyOf(known);
    uses = List.copyOf(uses);
  }

  /** The entities of the clusters; clusters with the same key are one entity. */
  static Identities of(List<Cluster> clusters, ReferenceLinks links) {
    Set<String> countries = countries(clusters);
    Map<String, Entity> entities = new LinkedHashMap<>();
    Map<NameUse, String> keys = new HashMap<>();
    List<KnownEntity> known = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Optional<KnownEntity> link = links.known(cluster, countries);
      link.ifPresent(known::add);
      Entity entity = links.entity(cluster, link);
      entities.merge(entity.key(), entity, Identities::joined);
      cluster.uses().forEach(use -> keys.put(use, entity.key()));
    }
    return new Identities(List.copyOf(entities.values()), known, uses(keys, entities));
  }

  private static List<EntityUse> uses(Map<NameUse, String> keys, Map<String, Entity> entities) {
    List<EntityUse> uses = new ArrayList<>();
    keys.forEach((use, key) ->
        Optional.ofNullable(entities.get(key))
            .ifPresent(entity -> uses.add(new EntityUse(use, entity))));
    uses.sort(Comparator.comparingInt(use -> use.use().order()));
    return uses;
  }

  private static Set<String> countries(List<Cluster> clusters) {
    return clusters.stream()
        .filter(cluster -> cluster.type() == EntityType.COUNTRY)
        .flatMap(cluster -> cluster.known().stream())
        .map(KnownEntity::key)
        .collect(Collectors.toSet());
  }

  private static Entity joined(Entity a, Entity b) {
    List<String> names = new ArrayList<>(a.otherNames());
    names.addAll(b.otherNames());
    names.add(b.name());
    return new Entity(
        a.key(),
        a.type(),
        a.name(),
        a.englishName(),
        names,
        a.wikidata(),
        a.isoCode(),
        a.coordinates());
  }
}
