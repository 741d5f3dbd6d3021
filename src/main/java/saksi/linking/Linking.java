package saksi.linking;

import java.util.List;
import saksi.knowledge.Entity;
import saksi.knowledge.Mention;

/**
 * The entities of an article and where they are meant.
 *
 * @param entities each once
 * @param mentions the names in the text, one entity each
 * @param references names, descriptions and pronouns, in the order of the text, without overlap
 * @param offices who holds which office, one a person and body
 */
public record Linking(
    List<Entity> entities,
    List<Mention> mentions,
    List<Reference> references,
    List<Office> offices) {

  public Linking {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
    offices = List.copyOf(offices);
  }
}
