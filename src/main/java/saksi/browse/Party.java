package saksi.browse;

import java.util.Optional;
import saksi.knowledge.EntityType;

/**
 * An entity as it is named in passing.
 *
 * @param name its usual Indonesian name; its IRI when it has none
 * @param englishName its English name, where known
 */
public record Party(
    String iri, Optional<EntityType> type, String name, Optional<String> englishName) {

  /** Its name in a language, {@code id} or {@code en}. */
  public String name(String language) {
    return language.equals("en") ? englishName.orElse(name) : name;
  }
}
