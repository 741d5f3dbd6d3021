package saksi.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Learns tags by the averaged structured perceptron. Each feature has a weight that all collections
 * share and one of its own in each collection; what a collection learns of its own does not disturb
 * the others.
 */
final class Perceptron {

  /** A sentence to learn from. */
  record Example(String domain, int[][] features, int[] tags) {}

  private final Weights shared = new Weights();
  private final Map<String, Weights> own = new HashMap<>();
  private final float[] transitions = new float[Tag.COUNT * Tag.COUNT];
  private final float[] transitionSums = new float[transitions.length];
  private long step = 1;

  void learn(List<Example> examples, int rounds, Random random) {
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example);
        step++;
      }
    }
  }

  private void learn(Example example) {
    Weights mine = own.computeIfAbsent(example.domain(), domain -> new Weights());
    int[][] features = example.features();
    float[][] scores = new float[features.length][Tag.COUNT];
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        shared.score(feature, scores[i]);
        mine.score(feature, scores[i]);
      }
    }
    int[] found = Viterbi.best(scores, transitions);
    for (int i = 0; i < found.length; i++) {
      int right = example.tags()[i];
      if (found[i] != right) {
        for (int feature : features[i]) {
          shared.change(feature, right, 1, step);
          shared.change(feature, found[i], -1, step);
          mine.change(feature, right, 1, step);
          mine.change(feature, found[i], -1, step);
        }
      }
      follow(i == 0 ? 0 : example.tags()[i - 1], right, 1);
      follow(i == 0 ? 0 : found[i - 1], found[i], -1);
    }
  }

  private void follow(int before, int after, int by) {
    transitions[before * Tag.COUNT + after] += by;
    transitionSums[before * Tag.COUNT + after] += by * (float) step;
  }

  /**
   * What was learnt for one collection.
   *
   * @param least a feature all of whose scores are below this share of the largest is left out
   */
  NameModel model(String domain, float least) {
    Weights mine = own.getOrDefault(domain, new Weights());
    TreeSet<Integer> keys = new TreeSet<>();
    for (int key : shared.keys()) {
      keys.add(key);
    }
    List<Integer> kept = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    float largest = 0;
    for (int key : keys) {
      float[] row = new float[Tag.COUNT];
      shared.addMean(key, step, row);
      mine.addMean(key, step, row);
      kept.add(key);
      rows.add(row);
      largest = Math.max(largest, size(row));
    }
    float scale = 127 / largest;
    List<Integer> bigKeys = new ArrayList<>();
    List<byte[]> bigRows = new ArrayList<>();
    for (int k = 0; k < kept.size(); k++) {
      if (size(rows.get(k)) >= least * largest) {
        bigKeys.add(kept.get(k));
        bigRows.add(bytes(rows.get(k), scale));
      }
    }
    int[] all = new int[transitions.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Math.round((transitions[i] - transitionSums[i] / step) * scale);
    }
    byte[] flat = new byte[bigRows.size() * Tag.COUNT];
    for (int k = 0; k < bigRows.size(); k++) {
      System.arraycopy(bigRows.get(k), 0, flat, k * Tag.COUNT, Tag.COUNT);
    }
    return new NameModel(bigKeys.stream().mapToInt(Integer::intValue).toArray(), flat, all);
  }

  private static float size(float[] row) {
    float size = 0;
    for (float weight : row) {
      size = Math.max(size, Math.abs(weight));
    }
    return size;
  }

  private static byte[] bytes(float[] row, float scale) {
    byte[] bytes = new byte[row.length];
    for (int i = 0; i < row.length; i++) {
      bytes[i] = (byte) Math.round(row[i] * scale);
    }
    return bytes;
  }
}
