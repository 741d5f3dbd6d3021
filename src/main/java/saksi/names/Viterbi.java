package saksi.names;

import java.util.Arrays;

/** Finds the sequence of tags with the highest sum of scores. */
final class Viterbi {
  private static final int[][] BEFORE = before();

  private Viterbi() {}

  /**
   * @param scores of each tag at each token
   * @param transitions of each tag after each tag
   */
  static int[] best(float[][] scores, float[] transitions) {
    int size = scores.length;
    float[][] sums = new float[size][Tag.COUNT];
    int[][] from = new int[size][Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      sums[0][tag] =
          Tag.continues(tag) ? Float.NEGATIVE_INFINITY : scores[0][tag] + transitions[tag];
    }
    for (int i = 1; i < size; i++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        step(sums, from, i, tag, transitions);
        sums[i][tag] += scores[i][tag];
      }
    }
    return trace(sums[size - 1], from);
  }

  private static void step(float[][] sums, int[][] from, int i, int tag, float[] transitions) {
    float best = Float.NEGATIVE_INFINITY;
    int source = BEFORE[tag][0];
    for (int before : BEFORE[tag]) {
      float sum = sums[i - 1][before] + transitions[before * Tag.COUNT + tag];
      if (sum > best) {
        best = sum;
        source = before;
      }
    }
    sums[i][tag] = best;
    from[i][tag] = source;
  }

  private static int[] trace(float[] last, int[][] from) {
    int[] tags = new int[from.length];
    int best = 0;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      if (!Tag.opens(tag) && last[tag] > last[best]) {
        best = tag;
      }
    }
    for (int i = tags.length - 1; i >= 0; i--) {
      tags[i] = best;
      best = from[i][best];
    }
    return tags;
  }

  /** The tags that may come before a tag. */
  static int[] before(int tag) {
    return BEFORE[tag];
  }

  private static int[][] before() {
    int[][] before = new int[Tag.COUNT][];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      int[] fits = new int[Tag.COUNT];
      int count = 0;
      for (int other = 0; other < Tag.COUNT; other++) {
        if (Tag.fits(other, tag)) {
          fits[count++] = other;
        }
      }
      before[tag] = Arrays.copyOf(fits, count);
    }
    return before;
  }
}
