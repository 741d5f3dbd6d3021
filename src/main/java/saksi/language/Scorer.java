package saksi.language;

/** A linear model: what hashed features add up to for each class. */
sealed interface Scorer permits Weights, PackedWeights {

  int classes();

  /** An empty list of features for this model. */
  FeatureRows rows();

  /** Fills {@code scores} with the score of each class. */
  void score(FeatureRows features, float[] scores);

  /** The class with the highest score, the first of equals. */
  default int best(FeatureRows features, float[] scores) {
    score(features, scores);
    int best = 0;
    for (int c = 1; c < classes(); c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
