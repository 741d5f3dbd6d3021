package saksi.linking;

import java.util.List;
import saksi.knowledge.Entity;
import saksi.text.Sentence;

/**
 * A stretch of a sentence that stands for entities: a name, a description such as <i>presiden
 * Ukraina itu</i> or <i>kedua negara</i>, or a pronoun.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param entities whom it stands for; several for <i>keduanya</i>, <i>mereka</i>
 */
public record Reference(Sentence sentence, int begin, int end, Kind kind, List<Entity> entities) {

  /** How the text refers. */
  public enum Kind {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  public Reference {
    entities = List.copyOf(entities);
    if (begin < 0 || end <= begin || end > sentence.size() || entities.isEmpty()) {
      throw new IllegalArgumentException("not a reference: " + begin + "," + end + entities);
    }
  }
}
