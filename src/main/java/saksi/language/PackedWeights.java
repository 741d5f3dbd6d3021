package saksi.language;

/**
 * Weights in whole steps, those of three or four classes side by side in one number, so that one
 * addition counts for all of them. A sum stays within its bits, for a weight is small and a
 * decision has some hundred features.
 */
final class PackedWeights implements Scorer {
  private static final int MOST_FEATURES = 128;

  private final int bits;
  private final int classes;
  private final int lanes;
  private final int laneBits;
  private final int width;
  private final long[] table;

  /**
   * @param bits the table has two to the power of {@code bits} rows
   * @param classes the number of classes
   */
  PackedWeights(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    lanes = classes <= 3 ? 3 : 4;
    laneBits = 64 / lanes;
    width = (classes + lanes - 1) / lanes;
    table = new long[width << bits];
  }

  /** Sets the weight of a row for a class, which was none. */
  void put(int row, int type, int steps) {
    if (Math.abs(steps) * MOST_FEATURES >= 1 << laneBits - 1) {
      throw new IllegalArgumentException("a weight of " + steps + " steps is too large");
    }
    table[row * width + type / lanes] += (long) steps << type % lanes * laneBits;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public FeatureRows rows() {
    return new FeatureRows(bits);
  }

  @Override
  public void score(FeatureRows features, float[] scores) {
    int column = 0;
    for (; column + 4 <= width; column += 4) {
      scoreFour(features, column, scores);
    }
    for (; column < width; column++) {
      long sum = 0;
      for (int f = 0; f < features.size(); f++) {
        sum += table[features.row(f) * width + column];
      }
      unpack(sum, column, scores);
    }
  }

  /** Four columns at a time, whose sums need no array. */
  private void scoreFour(FeatureRows features, int column, float[] scores) {
    long first = 0;
    long second = 0;
    long third = 0;
    long fourth = 0;
    for (int f = 0; f < features.size(); f++) {
      int at = features.row(f) * width + column;
      first += table[at];
      second += table[at + 1];
      third += table[at + 2];
      fourth += table[at + 3];
    }
    unpack(first, column, scores);
    unpack(second, column + 1, scores);
    unpack(third, column + 2, scores);
    unpack(fourth, column + 3, scores);
  }

  private void unpack(long sum, int column, float[] scores) {
    long rest = sum;
    int end = Math.min(classes, (column + 1) * lanes);
    for (int c = column * lanes; c < end; c++) {
      long lowest = rest << 64 - laneBits >> 64 - laneBits;
      scores[c] = lowest;
      rest = rest - lowest >> laneBits;
    }
  }
}
