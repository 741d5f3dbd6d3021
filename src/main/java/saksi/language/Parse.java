package saksi.language;

import java.util.List;
import saksi.text.Sentence;

/**
 * A sentence with its grammar, in the terms of Universal Dependencies 2.
 *
 * @param sentence the sentence
 * @param tags the part of speech of each token (UPOS)
 * @param heads the index of each token's head; -1 for the root
 * @param labels the relation of each token to its head, such as {@code nsubj:pass}
 */
public record Parse(
    Sentence sentence, List<String> tags, List<Integer> heads, List<String> labels) {
  public static final int ROOT = -1;

  public Parse {
    tags = List.copyOf(tags);
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
    int size = sentence.size();
    if (tags.size() != size || heads.size() != size || labels.size() != size) {
      throw new IllegalArgumentException("a parse needs a tag, head and label for each token");
    }
  }

  public int size() {
    return sentence.size();
  }

  public String form(int index) {
    return sentence.form(index);
  }
}
