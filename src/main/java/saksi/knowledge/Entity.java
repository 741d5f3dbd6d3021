package saksi.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person, country, organization or place. Its key alone says which one it is: two descriptions
 * with the same key are of the same entity.
 *
 * @param key the path of its IRI below the base, such as {@code country/KP} or {@code
 *     person/antony-blinken}
 * @param type what it is
 * @param name its usual Indonesian name
 * @param englishName its English name, where known
 * @param otherNames further names and spellings, sorted
 * @param wikidata its Wikidata id, such as {@code Q423}, where verified
 * @param isoCode the ISO 3166 code of a country
 * @param coordinates where it lies, for a place, where known
 */
public record Entity(
    String key,
    EntityType type,
    String name,
    Optional<String> englishName,
    List<String> otherNames,
    Optional<String> wikidata,
    Optional<String> isoCode,
    Optional<Coordinates> coordinates) {

  public Entity {
    if (!key.matches("(person|country|organization|place)/[^\\s/]+") || name.isBlank()) {
      throw new IllegalArgumentException("not an entity: '" + key + "' named '" + name + "'");
    }
    SortedSet<String> sorted = new TreeSet<>(otherNames);
    sorted.remove(name);
    otherNames = List.copyOf(Collections.unmodifiableSortedSet(sorted));
    wikidata.ifPresent(id -> requireMatch(key, id, "Q[1-9]\\d*"));
  }

  private static void requireMatch(String key, String value, String pattern) {
    if (!value.matches(pattern)) {
      throw new IllegalArgumentException(key + ": '" + value + "' is not of the form " + pattern);
    }
  }
}
