package saksi.names;

import java.util.Arrays;

/** How well tags fit features and follow each other, in whole numbers. Immutable. */
final class NameModel {
  private final int[] keys;
  private final byte[] rows;
  private final int[] slots;
  private final int[] transitions;
  private final float[] after;
  private final int mask;

  /**
   * @param keys the features, ascending
   * @param rows a score of each tag for each feature
   * @param transitions a score for each tag after each tag
   */
  NameModel(int[] keys, byte[] rows, int[] transitions) {
    if (rows.length != keys.length * Tag.COUNT || transitions.length != Tag.COUNT * Tag.COUNT) {
      throw new IllegalArgumentException("a model needs a score for each tag");
    }
    this.keys = keys;
    this.rows = rows;
    this.transitions = transitions;
    this.after = new float[transitions.length];
    for (int i = 0; i < after.length; i++) {
      after[i] = transitions[i];
    }
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.mask = size - 1;
    this.slots = new int[size];
    Arrays.fill(slots, -1);
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = row;
    }
  }

  int[] keys() {
    return keys;
  }

  byte[] rows() {
    return rows;
  }

  int[] transitions() {
    return transitions;
  }

  /** The best sequence of tags for tokens with these features. */
  int[] tags(int[][] features) {
    float[][] scores = new float[features.length][Tag.COUNT];
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        addRow(feature, scores[i]);
      }
    }
    return Viterbi.best(scores, after);
  }

  private void addRow(int feature, float[] scores) {
    int slot = feature & mask;
    while (slots[slot] >= 0) {
      int row = slots[slot];
      if (keys[row] == feature) {
        int base = row * Tag.COUNT;
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          scores[tag] += rows[base + tag];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }
}
