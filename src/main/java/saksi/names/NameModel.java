package saksi.names;

/** How well tags fit features and follow each other, in whole numbers. Immutable. */
final class NameModel {
  /** A tag whose score is higher by this is e times as probable. */
  static final float LOGARITHM = 60;

  private final int[] keys;
  private final byte[] rows;
  private final ScoreTable table;
  private final int[] transitions;
  private final float[] after;

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
    this.table = new ScoreTable(keys, rows);
    this.transitions = transitions;
    this.after = new float[transitions.length];
    for (int i = 0; i < after.length; i++) {
      after[i] = transitions[i];
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
      table.score(features[i], scores[i]);
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
}
