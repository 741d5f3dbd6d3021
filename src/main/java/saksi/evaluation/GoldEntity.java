package saksi.evaluation;

import java.util.List;
import java.util.Optional;
import saksi.knowledge.EntityType;

/**
 * An entity that an article names, as an annotator wrote it down.
 *
 * @param id names it within its file, such as {@code e1}
 * @param name its usual Indonesian name in full
 * @param wikidata its Wikidata id, where the annotator was sure
 * @param surfaces the exact strings of the article that name it
 */
public record GoldEntity(
    String id, EntityType type, String name, Optional<String> wikidata, List<String> surfaces) {

  public GoldEntity {
    surfaces = List.copyOf(surfaces);
    if (id.isBlank() || surfaces.isEmpty()) {
      throw new IllegalArgumentException("a gold entity needs an id and a surface: " + name);
    }
  }
}
