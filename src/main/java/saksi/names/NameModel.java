package saksi.names;

import java.util.Arrays;

/** How well tags fit features and follow each other, in whole numbers. Immutable. */
final class NameModel {
  /** A tag whose score is higher by this is e times as probable. */
  static final float LOGARITHM = 60;

  private static final long EMPTY = -1;

  /** Scores of four tags stand side by side in one number, so that one addition counts for all. */
  private static final int LANES = 4;

  private static final int LANE_BITS = 64 / LANES;
  private static final int WIDTH = (Tag.COUNT + LANES - 1) / LANES;

  private final int[] keys;
  private final byte[] rows;
  private final long[] packed;
  private final long[] slots;
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
    this.packed = packed(rows);
    this.transitions = transitions;
    this.after = new float[transitions.length];
    for (int i = 0; i < after.length; i++) {
      after[i] = transitions[i];
    }
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.mask = size - 1;
    this.slots = new long[size];
    Arrays.fill(slots, EMPTY);
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & mask;
      while (slots[slot] != EMPTY) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = (long) keys[row] << 32 | row;
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

  /** How well each tag fits each token with these features. */
  float[][] scores(int[][] features) {
    float[][] scores = new float[features.length][Tag.COUNT];
    for (int i = 0; i < features.length; i++) {
      score(features[i], scores[i]);
    }
    return scores;
  }

  /** The best sequence of tags for tokens with these scores. */
  int[] tags(float[][] scores) {
    return Viterbi.best(scores, after);
  }

  /** How probable each tag is at each token with these scores. */
  Marginals marginals(float[][] scores) {
    float[][] logarithms = new float[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      logarithms[i] = logarithms(scores[i]);
    }
    return new Marginals(logarithms, logarithms(after));
  }

  private static float[] logarithms(float[] scores) {
    float[] logarithms = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      logarithms[i] = scores[i] / LOGARITHM;
    }
    return logarithms;
  }

  private void score(int[] features, float[] scores) {
    long[] sums = new long[WIDTH];
    for (int feature : features) {
      int row = row(feature);
      if (row >= 0) {
        int base = row * WIDTH;
        for (int k = 0; k < WIDTH; k++) {
          sums[k] += packed[base + k];
        }
      }
    }
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      int k = tag / LANES;
      short lowest = (short) sums[k];
      scores[tag] = lowest;
      sums[k] = sums[k] - lowest >> LANE_BITS;
    }
  }

  /** The row of a feature; -1 when the model does not know it. */
  private int row(int feature) {
    int slot = feature & mask;
    for (long found = slots[slot]; found != EMPTY; found = slots[slot]) {
      if ((int) (found >> 32) == feature) {
        return (int) found;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static long[] packed(byte[] rows) {
    long[] packed = new long[rows.length / Tag.COUNT * WIDTH];
    for (int i = 0; i < rows.length; i++) {
      int tag = i % Tag.COUNT;
      packed[i / Tag.COUNT * WIDTH + tag / LANES] += (long) rows[i] << tag % LANES * LANE_BITS;
    }
    return packed;
  }
}
