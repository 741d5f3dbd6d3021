package saksi.reconciliation;

import java.util.Optional;
import saksi.knowledge.EntityType;

/**
 * An entity that a service is asked for.
 *
 * @param entity its key in the graph, such as {@code person/hana-sato}
 * @param name what it is called
 * @param type what it is
 * @param country the Wikidata id of the country that a person serves, where known
 */
public record Question(String entity, String name, EntityType type, Optional<String> country) {

  public Question {
    if (entity.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a question needs an entity and a name");
    }
  }
}
