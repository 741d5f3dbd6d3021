package saksi.names;

import saksi.knowledge.EntityType;
import saksi.text.Sentence;
import saksi.text.Span;

/**
 * A proper name in a sentence.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param type what the name's bearer is
 */
public record Name(Sentence sentence, int begin, int end, EntityType type) {

  public Name {
    if (begin < 0 || end <= begin || end > sentence.size()) {
      throw new IllegalArgumentException("not tokens of the sentence: " + begin + "," + end);
    }
  }

  public Span span() {
    return sentence.span(begin, end);
  }
}
