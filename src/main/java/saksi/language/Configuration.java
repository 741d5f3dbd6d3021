package saksi.language;

import java.util.Arrays;

/**
 * Where an arc-hybrid parser stands: words on a stack, words still to come, and the arcs so far.
 * The root is the word after the last.
 */
final class Configuration {
  static final int SHIFT = 0;

  /** The next word becomes the head of the stack's top. */
  static final int LEFT = 1;

  /** The word below becomes the head of the stack's top. */
  static final int RIGHT = 2;

  static final int MOVES = 3;
  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[] firstLeft;
  private final int[] secondLeft;
  private final int[] firstRight;
  private final int[] secondRight;
  private final int[] leftCount;
  private final int[] rightCount;
  private final long[] labelSets;
  private int depth;
  private int next;

  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled();
    labels = filled();
    firstLeft = filled();
    secondLeft = filled();
    firstRight = filled();
    secondRight = filled();
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    labelSets = new long[size + 1];
  }

  private int[] filled() {
    int[] values = new int[size + 1];
    Arrays.fill(values, -1);
    return values;
  }

  boolean isFinal() {
    return depth == 0 && next == size;
  }

  boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0 && (next < size || depth == 1);
      default -> depth > 1;
    };
  }

  /** The move that alone is allowed; -1 when there is a choice. */
  int onlyMove() {
    if (next == size) {
      return depth == 1 ? LEFT : RIGHT;
    }
    return depth == 0 ? SHIFT : -1;
  }

  /** The word that the move would give a head; -1 for a shift. */
  int dependent(int move) {
    return move == SHIFT ? -1 : stack(0);
  }

  /** The head that the move would give. */
  int head(int move) {
    return move == LEFT ? next : stack(1);
  }

  /** Makes a move; the label is of the arc that it draws. */
  void apply(int move, int label) {
    if (move == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int dependent = stack(0);
    int head = head(move);
    heads[dependent] = head;
    labels[dependent] = label;
    labelSets[head] |= 1L << label;
    if (dependent < head) {
      secondLeft[head] = firstLeft[head];
      firstLeft[head] = dependent;
      leftCount[head]++;
    } else {
      secondRight[head] = firstRight[head];
      firstRight[head] = dependent;
      rightCount[head]++;
    }
    depth--;
  }

  int size() {
    return size;
  }

  int depth() {
    return depth;
  }

  /** The first word of those to come. */
  int next() {
    return next;
  }

  /** A word of the stack, 0 its top; -1 when there is none. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : -1;
  }

  int[] heads() {
    return heads;
  }

  int[] labels() {
    return labels;
  }

  int label(int word) {
    return word < 0 ? -1 : labels[word];
  }

  /** The outermost left dependent so far. */
  int firstLeft(int word) {
    return word < 0 ? -1 : firstLeft[word];
  }

  int secondLeft(int word) {
    return word < 0 ? -1 : secondLeft[word];
  }

  /** The outermost right dependent so far. */
  int firstRight(int word) {
    return word < 0 ? -1 : firstRight[word];
  }

  int secondRight(int word) {
    return word < 0 ? -1 : secondRight[word];
  }

  /** The number of left dependents, at most three, and of right ones, as one number. */
  int valency(int word) {
    return word < 0 ? -1 : Math.min(3, leftCount[word]) * 4 + Math.min(3, rightCount[word]);
  }

  /** The labels of the dependents so far, one bit each. */
  int labelSet(int word) {
    return word < 0 ? -1 : Long.hashCode(labelSets[word] * 0x9E3779B97F4A7C15L);
  }
}
