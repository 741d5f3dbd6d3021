package saksi.language;

/**
 * The features of one decision, each hashed to a row of a weight table. The order of the calls of
 * {@code add} after {@code clear} tells the features apart, so it must never depend on the values.
 */
final class FeatureRows {
  /** The most features that a decision may have. */
  static final int MOST = 128;

  private static final int STEP = 0x9E3779B1;

  private final int mask;
  private final int[] rows = new int[MOST];
  private int size;
  private int seed;

  /**
   * @param bits the table has two to the power of {@code bits} rows
   */
  FeatureRows(int bits) {
    this.mask = (1 << bits) - 1;
  }

  void clear() {
    size = 0;
    seed = STEP;
  }

  int size() {
    return size;
  }

  int row(int index) {
    return rows[index];
  }

  void add(int a) {
    push(mix(seed, a));
  }

  void add(int a, int b) {
    push(mix(mix(seed, a), b));
  }

  void add(int a, int b, int c) {
    push(mix(mix(mix(seed, a), b), c));
  }

  void add(int a, int b, int c, int d) {
    push(mix(mix(mix(mix(seed, a), b), c), d));
  }

  private static int mix(int hash, int value) {
    int h = (hash ^ value) * 0x85EBCA6B;
    return (h ^ (h >>> 15)) * 0xC2B2AE35;
  }

  private void push(int hash) {
    seed += STEP;
    rows[size++] = (hash ^ (hash >>> 16)) & mask;
  }
}
