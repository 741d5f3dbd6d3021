package saksi.language;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saksi.text.Sentence;

/**
 * A sentence with its grammar, in the terms of Universal Dependencies 2. Its tree is drawn when
 * somebody first asks for it; of every other sentence nobody does.
 */
public final class Parse {
  public static final int ROOT = -1;

  private final Sentence sentence;
  private final List<String> tags;
  private final Supplier<Arcs> drawing;
  private @Nullable Arcs arcs;

  /**
   * @param sentence the sentence
   * @param tags the part of speech of each token (UPOS)
   * @param heads the index of each token's head; -1 for the root
   * @param labels the relation of each token to its head, such as {@code nsubj:pass}
   */
  public Parse(Sentence sentence, List<String> tags, List<Integer> heads, List<String> labels) {
    this(sentence, tags, new Arcs(heads, labels));
  }

  private Parse(Sentence sentence, List<String> tags, Arcs arcs) {
    this(sentence, tags, () -> arcs);
    if (arcs.heads().size() != size() || arcs.labels().size() != size()) {
      throw new IllegalArgumentException("a parse needs a head and label for each token");
    }
  }

  /**
   * @param drawing draws the tree
   */
  Parse(Sentence sentence, List<String> tags, Supplier<Arcs> drawing) {
    this.sentence = sentence;
    this.tags = List.copyOf(tags);
    this.drawing = drawing;
    if (tags.size() != sentence.size()) {
      throw new IllegalArgumentException("a parse needs a tag for each token");
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<String> tags() {
    return tags;
  }

  public List<Integer> heads() {
    return arcs().heads();
  }

  public List<String> labels() {
    return arcs().labels();
  }

  private Arcs arcs() {
    Arcs drawn = arcs;
    if (drawn == null) {
      drawn = drawing.get();
      arcs = drawn;
    }
    return drawn;
  }

  public int size() {
    return sentence.size();
  }

  public String form(int index) {
    return sentence.form(index);
  }
}
