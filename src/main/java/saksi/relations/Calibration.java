package saksi.relations;

/**
 * Turns the model's probability of an event into a share of right claims: of those given 0.8, about
 * eight in ten are right. The model is learned from articles whose names are given, and is surer of
 * itself than it should be on others. Both numbers were fitted by logistic regression on articles
 * that the model was not learned from.
 */
final class Calibration {
  private static final double SLOPE = 0.8;
  private static final double SHIFT = -0.7;

  /** Beyond this the model is no surer. */
  private static final double SUREST = 0.995;

  private Calibration() {}

  /** The confidence of a claim, in hundredths, by how likely its article reports the event. */
  static double confidence(double probability) {
    double bounded = Math.clamp(probability, 1 - SUREST, SUREST);
    double odds = Math.log(bounded / (1 - bounded));
    return Math.round(Model.probability(SLOPE * odds + SHIFT) * 100) / 100.0;
  }
}
