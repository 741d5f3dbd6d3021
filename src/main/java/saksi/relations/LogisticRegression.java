package saksi.relations;

import java.util.List;

/**
 * Learns weights of features by logistic regression: stochastic gradient descent with AdaGrad steps
 * (Duchi, Hazan and Singer 2011) and an L2 penalty, in an order that depends on nothing but the
 * order of the examples, so that the same examples give the same weights.
 *
 * @param penalties the weight of the L2 penalty of each feature
 * @param rarest how often a feature must be seen to have a weight
 */
record LogisticRegression(double[] penalties, int rarest) {
  private static final int EPOCHS = 40;
  private static final double STEP = 0.15;

  /**
   * Candidates that are decided together.
   *
   * @param candidates the features of each
   * @param answers which of them are right
   * @param weight how much they count
   */
  record Example(int[][] candidates, boolean[] answers, double weight) {}

  /** The weight of each feature. */
  double[] learn(List<Example> examples) {
    int[] seen = seen(examples);
    double[] weights = new double[penalties.length];
    double[] squares = new double[penalties.length];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = 0; i < examples.size(); i++) {
        int next = (int) ((i * 7919L + epoch * 31L) % examples.size());
        step(examples.get(next), seen, weights, squares);
      }
    }
    return weights;
  }

  private int[] seen(List<Example> examples) {
    int[] seen = new int[penalties.length];
    for (Example example : examples) {
      for (int[] candidate : example.candidates) {
        for (int id : candidate) {
          seen[id]++;
        }
      }
    }
    return seen;
  }

  private void step(Example example, int[] seen, double[] weights, double[] squares) {
    for (int i = 0; i < example.answers.length; i++) {
      int[] features = example.candidates[i];
      double score = 0;
      for (int id : features) {
        score += weights[id];
      }
      double error = Model.probability(score) - (example.answers[i] ? 1 : 0);
      for (int id : features) {
        if (seen[id] >= rarest) {
          double gradient = example.weight * error + penalties[id] * weights[id] / seen[id];
          squares[id] += gradient * gradient;
          weights[id] -= STEP * gradient / (Math.sqrt(squares[id]) + 1e-8);
        }
      }
    }
  }
}
