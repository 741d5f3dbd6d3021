package saksi.language;

/** Learns {@link Weights} from mistakes; the result is the average over all steps. */
final class Perceptron {
  private final int bits;
  private final int classes;
  private final float[] weights;
  private final float[] sums;
  private int step = 1;

  Perceptron(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new float[classes << bits];
    this.sums = new float[classes << bits];
  }

  /** The weights as they stand, which change as learning goes on. */
  Weights current() {
    return new Weights(bits, classes, weights);
  }

  /** Counts a decision; call once for each, before a possible update. */
  void tick() {
    step++;
  }

  /** Moves the weights of the features towards one class and away from another. */
  void update(FeatureRows features, int towards, int away) {
    for (int f = 0; f < features.size(); f++) {
      int base = features.row(f) * classes;
      weights[base + towards] += 1;
      sums[base + towards] += step;
      weights[base + away] -= 1;
      sums[base + away] -= step;
    }
  }

  /** The averaged weights. */
  Weights averaged() {
    float[] averaged = new float[weights.length];
    for (int i = 0; i < averaged.length; i++) {
      averaged[i] = weights[i] - sums[i] / step;
    }
    return new Weights(bits, classes, averaged);
  }
}
