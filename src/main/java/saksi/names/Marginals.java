package saksi.names;

/** How probable each tag is at each token of a sentence, and each pair of tags at neighbours. */
final class Marginals {
  private final double[][] tags;
  private final double[] follow;
  private final double[][] local;
  private final double[][] forward;
  private final double[][] backward;

  /**
   * @param scores of each tag at each token
   * @param transitions the score of each tag after each tag
   */
  Marginals(float[][] scores, float[] transitions) {
    follow = new double[transitions.length];
    for (int i = 0; i < follow.length; i++) {
      follow[i] = Math.exp(transitions[i]);
    }
    local = local(scores);
    forward = forward();
    backward = backward();
    tags = new double[scores.length][Tag.COUNT];
    for (int i = 0; i < tags.length; i++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        tags[i][tag] = forward[i][tag] * backward[i][tag];
      }
      normalise(tags[i]);
    }
  }

  /** The probability of each tag at a token. */
  double[] tags(int token) {
    return tags[token];
  }

  /** How often each tag is expected to follow each other in the sentence. */
  double[] pairs() {
    double[] pairs = new double[Tag.COUNT * Tag.COUNT];
    for (int i = local.length - 1; i > 0; i--) {
      countPairs(forward[i - 1], onwards(i, backward[i]), pairs);
    }
    return pairs;
  }

  private static double[][] local(float[][] scores) {
    double[][] local = new double[scores.length][Tag.COUNT];
    for (int i = 0; i < local.length; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (float score : scores[i]) {
        most = Math.max(most, score);
      }
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        local[i][tag] = Math.exp(scores[i][tag] - most);
      }
    }
    return local;
  }

  private double[][] forward() {
    double[][] forward = new double[local.length][Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      forward[0][tag] = Tag.continues(tag) ? 0 : local[0][tag] * follow[tag];
    }
    normalise(forward[0]);
    for (int i = 1; i < local.length; i++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        for (int before : Viterbi.before(tag)) {
          forward[i][tag] += forward[i - 1][before] * follow[before * Tag.COUNT + tag];
        }
        forward[i][tag] *= local[i][tag];
      }
      normalise(forward[i]);
    }
    return forward;
  }

  private double[][] backward() {
    double[][] backward = new double[local.length][Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      backward[local.length - 1][tag] = Tag.opens(tag) ? 0 : 1;
    }
    for (int i = local.length - 1; i > 0; i--) {
      backward[i - 1] = before(onwards(i, backward[i]));
      normalise(backward[i - 1]);
    }
    return backward;
  }

  private double[] onwards(int token, double[] backward) {
    double[] onwards = new double[Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      onwards[tag] = backward[tag] * local[token][tag];
    }
    return onwards;
  }

  private double[] before(double[] onwards) {
    double[] sums = new double[Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      for (int before : Viterbi.before(tag)) {
        sums[before] += onwards[tag] * follow[before * Tag.COUNT + tag];
      }
    }
    return sums;
  }

  private void countPairs(double[] forward, double[] onwards, double[] pairs) {
    double[] backward = before(onwards);
    double total = 0;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      total += forward[tag] * backward[tag];
    }
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      for (int before : Viterbi.before(tag)) {
        int pair = before * Tag.COUNT + tag;
        pairs[pair] += forward[before] * follow[pair] * onwards[tag] / total;
      }
    }
  }

  private static void normalise(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
