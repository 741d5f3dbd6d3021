package saksi.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saksi.language.Words;

/**
 * A logistic model over named features: the log-odds of a candidate are the sum of the weights of
 * its features. They lie in a hash table with open addressing, for most questions are about
 * features that have no weight, and their hashes alone tell that.
 */
final class Model {
  private final String[] names;
  private final int[] hashes;
  private final float[] weights;
  private final int mask;

  Model(Map<String, Float> weights) {
    int size = Integer.highestOneBit(Math.max(1, weights.size())) * 4;
    this.names = new String[size];
    this.hashes = new int[size];
    this.weights = new float[size];
    this.mask = size - 1;
    weights.forEach(this::put);
  }

  private void put(String name, float weight) {
    int slot = slot(name.hashCode());
    while (weights[slot] != 0) {
      slot = slot + 1 & mask;
    }
    names[slot] = name;
    hashes[slot] = name.hashCode();
    weights[slot] = weight;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & mask;
  }

  private float weight(String name) {
    int hash = name.hashCode();
    int slot = slot(hash);
    while (weights[slot] != 0) {
      if (hashes[slot] == hash && names[slot].equals(name)) {
        return weights[slot];
      }
      slot = slot + 1 & mask;
    }
    return 0;
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
      sum += weight(feature);
    }
    return sum;
  }

  /** The probability of log-odds. */
  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
