package saksi.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Schema;
import saksi.vocabulary.Skos;

/** What is searched for words: each the literals of one property, in a field of its own. */
public enum TextField {
  /** An entity's usual name. */
  NAME(4),
  /** Another name of an entity. */
  ALIAS(3),
  /** An article's headline. */
  HEADLINE(2),
  /** A sentence that is evidence. */
  QUOTE(1);

  private final float weight;

  TextField(float weight) {
    this.weight = weight;
  }

  /** The field of the literals of a property. */
  static Optional<TextField> of(Node property) {
    return Arrays.stream(values()).filter(field -> field.property().equals(property)).findFirst();
  }

  /** The property whose literals it holds. */
  Node property() {
    return switch (this) {
      case NAME -> Skos.PREF_LABEL;
      case ALIAS -> Skos.ALT_LABEL;
      case HEADLINE -> Schema.HEADLINE;
      case QUOTE -> Nif.ANCHOR_OF;
    };
  }

  /** Its name in the index. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How much more a word counts here than in a sentence. */
  float weight() {
    return weight;
  }
}
