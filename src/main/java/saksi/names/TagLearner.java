package saksi.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns tags as a conditional random field, by steps whose weights are averaged. Each feature has
 * a weight that all collections share and one of its own in each collection, so that what a
 * collection alone calls a name does not disturb the others. At each look at a sentence half of its
 * features are hidden, so that none is relied on alone.
 */
final class TagLearner {
  private static final float RATE = 0.2f;
  private static final float HIDDEN = 0.5f;
  private static final double NEGLIGIBLE = 0.01;

  /** A sentence to learn from. */
  record Example(String domain, int[][] features, int[] tags) {}

  private final Weights shared = new Weights();
  private final Map<String, Weights> own = new HashMap<>();
  private final float[] transitions = new float[Tag.COUNT * Tag.COUNT];
  private final float[] transitionSums = new float[transitions.length];
  private final Random random;
  private long step = 1;

  TagLearner(Random random) {
    this.random = random;
  }

  void learn(List<Example> examples, int rounds) {
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
    int[][] features = someOf(example.features());
    Marginals marginals = new Marginals(scores(features, mine), transitions);
    for (int i = 0; i < features.length; i++) {
      float[] change = change(example.tags()[i], marginals.tags(i));
      if (change.length > 0) {
        for (int feature : features[i]) {
          shared.change(feature, change, step);
          mine.change(feature, change, step);
        }
      }
    }
    follow(example.tags(), marginals);
  }

  private int[][] someOf(int[][] features) {
    int[][] some = new int[features.length][];
    for (int i = 0; i < some.length; i++) {
      int[] kept = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        if (random.nextFloat() >= HIDDEN) {
          kept[count++] = feature;
        }
      }
      some[i] = Arrays.copyOf(kept, count);
    }
    return some;
  }

  private float[][] scores(int[][] features, Weights mine) {
    float[][] scores = new float[features.length][Tag.COUNT];
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        shared.score(feature, scores[i]);
        mine.score(feature, scores[i]);
      }
    }
    return scores;
  }

  /** What each tag's weights gain; nothing when the right tag is probable enough. */
  private static float[] change(int right, double[] probabilities) {
    float[] change = new float[Tag.COUNT];
    boolean any = false;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      double by = (tag == right ? 1 : 0) - probabilities[tag];
      change[tag] = Math.abs(by) < NEGLIGIBLE ? 0 : (float) (RATE * by);
      any |= change[tag] != 0;
    }
    return any ? change : new float[0];
  }

  private void follow(int[] tags, Marginals marginals) {
    for (int i = 0; i < tags.length; i++) {
      follow(i == 0 ? Tag.OUTSIDE : tags[i - 1], tags[i], RATE);
    }
    double[] pairs = marginals.pairs();
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      follow(Tag.OUTSIDE, tag, (float) (-RATE * marginals.tags(0)[tag]));
      for (int before = 0; before < Tag.COUNT; before++) {
        follow(before, tag, (float) (-RATE * pairs[before * Tag.COUNT + tag]));
      }
    }
  }

  private void follow(int before, int after, float by) {
    transitions[before * Tag.COUNT + after] += by;
    transitionSums[before * Tag.COUNT + after] += by * step;
  }

  /**
   * What was learnt for one collection.
   *
   * @param least a feature all of whose weights are below this share of the largest is left out
   * @param eagerness how much more probable than seen a name is held, in logarithms
   */
  NameModel model(String domain, float least, float eagerness) {
    Weights mine = own.getOrDefault(domain, new Weights());
    int[] keys = Arrays.stream(shared.keys()).sorted().toArray();
    float[][] rows = new float[keys.length][Tag.COUNT];
    float largest = 0;
    for (int k = 0; k < keys.length; k++) {
      shared.addMean(keys[k], step, rows[k]);
      mine.addMean(keys[k], step, rows[k]);
      largest = Math.max(largest, size(rows[k]));
    }
    List<Integer> kept = new ArrayList<>();
    for (int k = 0; k < keys.length; k++) {
      if (size(rows[k]) >= least * largest) {
        kept.add(k);
      }
    }
    return model(kept, keys, rows, 127 / largest, eagerness);
  }

  private NameModel model(
      List<Integer> kept, int[] keys, float[][] rows, float scale, float eagerness) {
    byte[] flat = new byte[kept.size() * Tag.COUNT];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = (byte) Math.round(rows[kept.get(i / Tag.COUNT)][i % Tag.COUNT] * scale);
    }
    int[] after = new int[transitions.length];
    for (int i = 0; i < after.length; i++) {
      float mean = (transitions[i] - transitionSums[i] / step) / (1 - HIDDEN);
      float wish = i % Tag.COUNT == Tag.OUTSIDE ? eagerness : 0;
      after[i] = Math.round((mean - wish) * scale);
    }
    return new NameModel(kept.stream().mapToInt(k -> keys[k]).toArray(), flat, after);
  }

  private static float size(float[] row) {
    float size = 0;
    for (float weight : row) {
      size = Math.max(size, Math.abs(weight));
    }
    return size;
  }
}
