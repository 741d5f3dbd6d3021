package saksi.reconciliation;

import java.util.Locale;
import saksi.knowledge.EntityType;

/**
 * A row of a file of candidates that a user accepted.
 *
 * @param entity the entity's key in the graph, such as {@code person/hana-sato}
 * @param name what it is called
 * @param wikidata the Wikidata id that it has
 * @param line where the row stands in the file
 */
public record Accepted(String entity, String name, String wikidata, int line) {
  private static final String UNLINKED = "-unlinked";

  public Accepted {
    if (!entity.matches("(person|country|organization|place)/[^\\s/]+")) {
      throw new IllegalArgumentException("'" + entity + "' is no key of an entity");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException(entity + " has no name");
    }
    if (!wikidata.matches("Q[1-9]\\d*")) {
      throw new IllegalArgumentException("'" + wikidata + "' is no Wikidata id");
    }
    if (entity.endsWith(UNLINKED)) {
      throw new IllegalArgumentException(
          "'%s' has the name of a listed entity: write its row by hand, with its country"
              .formatted(entity));
    }
  }

  EntityType type() {
    return EntityType.valueOf(entity.substring(0, entity.indexOf('/')).toUpperCase(Locale.ROOT));
  }

  String key() {
    return entity.substring(entity.indexOf('/') + 1);
  }
}
