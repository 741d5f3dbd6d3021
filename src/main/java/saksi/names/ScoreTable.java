package saksi.names;

/**
 * The scores of a model by feature, a byte a tag: a hash table with open addressing whose slots
 * hold all that is known of a feature, so that most are found, or found missing, at one place of
 * the memory. Scores of eight tags stand side by side in one number; sums take those of even and of
 * odd tags apart, so that one addition counts for four.
 */
final class ScoreTable {
  /** A slot is a key with the score of {@link Tag#OUTSIDE}, then the scores of eight tags each. */
  private static final int WIDTH = 3;

  private static final long FILLED = 1L << 40;
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int BIAS = 128;

  private final long[] slots;
  private final int mask;

  /**
   * @param keys the features
   * @param rows a score of each tag for each feature
   */
  ScoreTable(int[] keys, byte[] rows) {
    int size = Integer.highestOneBit(Math.max(1, keys.length * 3 / 4)) * 2;
    mask = size * 2 - 1;
    slots = new long[(mask + 1) * WIDTH];
    for (int row = 0; row < keys.length; row++) {
      int at = (keys[row] & mask) * WIDTH;
      while (slots[at] != 0) {
        at = next(at);
      }
      slots[at] = FILLED | biased(rows, row, 0) << Integer.SIZE | keys[row] & 0xFFFFFFFFL;
      for (int tag = 1; tag < Tag.COUNT; tag++) {
        slots[at + column(tag)] |= biased(rows, row, tag) << lane(tag) * Byte.SIZE;
      }
    }
  }

  private static long biased(byte[] rows, int row, int tag) {
    return (long) rows[row * Tag.COUNT + tag] + BIAS;
  }

  private static int column(int tag) {
    return 1 + (tag - 1) / Long.BYTES;
  }

  private static int lane(int tag) {
    return (tag - 1) % Long.BYTES;
  }

  private int next(int at) {
    int next = at + WIDTH;
    return next == slots.length ? 0 : next;
  }

  /** Sets the score of each tag to the sum of those of the features. */
  void score(int[] features, float[] scores) {
    int known = 0;
    long outside = 0;
    long even1 = 0;
    long odd1 = 0;
    long even2 = 0;
    long odd2 = 0;
    for (int feature : features) {
      int at = find(feature);
      if (at >= 0) {
        known++;
        outside += slots[at] >>> Integer.SIZE & 0xFF;
        even1 += slots[at + 1] & EVEN;
        odd1 += slots[at + 1] >>> Byte.SIZE & EVEN;
        even2 += slots[at + 2] & EVEN;
        odd2 += slots[at + 2] >>> Byte.SIZE & EVEN;
      }
    }
    int bias = known * BIAS;
    scores[Tag.OUTSIDE] = outside - bias;
    unpack(even1, 1, bias, scores);
    unpack(odd1, 2, bias, scores);
    unpack(even2, 9, bias, scores);
    unpack(odd2, 10, bias, scores);
  }

  /** Every second score from a tag on. */
  private static void unpack(long sums, int from, int bias, float[] scores) {
    for (int lane = 0; lane < 4; lane++) {
      scores[from + 2 * lane] = (int) (sums >>> lane * Short.SIZE & 0xFFFF) - bias;
    }
  }

  /** Where the slot of a feature is; -1 when the model does not know it. */
  private int find(int feature) {
    int at = (feature & mask) * WIDTH;
    for (long found = slots[at]; found != 0; found = slots[at]) {
      if ((int) found == feature) {
        return at;
      }
      at = next(at);
    }
    return -1;
  }
}
