package saksi.language;

import java.util.Arrays;

/** What another parser, which reads from the end, thinks of a sentence. */
final class Guide {
  /** No other parser. */
  static final Guide NONE = new Guide(new int[0], new int[0]);

  private final int[] heads;
  private final int[] labels;
  private final int[] lastDependents;

  private Guide(int[] heads, int[] labels) {
    this.heads = heads;
    this.labels = labels;
    this.lastDependents = new int[heads.length + 1];
    Arrays.fill(lastDependents, -1);
    for (int word = 0; word < heads.length; word++) {
      lastDependents[heads[word]] = word;
    }
  }

  /** The opinion that stands in the finished configuration of the sentence read from its end. */
  static Guide ofReversed(Configuration done) {
    int size = done.size();
    return new Guide(
        reversedHeads(done.heads(), size), reversed(Arrays.copyOf(done.labels(), size)));
  }

  /** The heads of a sentence whose words are turned round; {@code size} is the root. */
  static int[] reversedHeads(int[] heads, int size) {
    int[] turned = new int[size];
    for (int word = 0; word < size; word++) {
      turned[size - 1 - word] = heads[word] == size ? size : size - 1 - heads[word];
    }
    return turned;
  }

  static int[] reversed(int[] values) {
    int[] turned = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[values.length - 1 - i] = values[i];
    }
    return turned;
  }

  boolean isEmpty() {
    return heads.length == 0;
  }

  int label(int word) {
    return word < 0 || word >= labels.length ? -1 : labels[word];
  }

  /** 1 when the first word hangs on the second, 2 the other way round, else 0. */
  int between(int one, int other) {
    if (one >= 0 && one < heads.length && heads[one] == other) {
      return 1;
    }
    return other >= 0 && other < heads.length && heads[other] == one ? 2 : 0;
  }

  /**
   * Where the head of a word is: 0 left of both places, 1 at the first, 2 between, 3 at or after.
   */
  int headOf(int word, int first, int second) {
    if (word < 0 || word >= heads.length) {
      return -1;
    }
    int head = heads[word];
    if (head >= second) {
      return head == second ? 3 : 4;
    }
    return head == first ? 1 : head < first ? 0 : 2;
  }

  /** Whether a word still has dependents from a place on. */
  int hasDependentsFrom(int word, int place) {
    return word >= 0 && word <= heads.length && !isEmpty() && lastDependents[word] >= place ? 1 : 0;
  }
}
