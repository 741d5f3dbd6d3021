package saksi.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saksi.language.Words;

/**
 * A logistic model over named features: the log-odds of a candidate are the sum of the weights of
 * its features.
 */
final class Model {
  private final Map<String, Float> weights;

  Model(Map<String, Float> weights) {
    this.weights = new HashMap<>(weights);
  }

  /** The shipped model. */
  static Model load() {
    Map<String, Float> weights = new HashMap<>();
    for (String line : Words.lines(Model.class, "relation-model.tsv")) {
      int tab = line.lastIndexOf('\t');
      weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
    }
    return new Model(weights);
  }

  /** The sum of the features' weights. */
  double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0f);
    }
    return sum;
  }

  /** The probability of log-odds. */
  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
