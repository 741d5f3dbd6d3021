package saksi.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns a {@link Tagger}. */
final class TaggerTraining {
  private static final int BITS = 17;
  private static final int ROUNDS = 8;

  private TaggerTraining() {}

  /**
   * @param examples what to learn from
   * @param tags the number of parts of speech
   */
  static Tagger<Weights> train(List<Example> examples, int tags) {
    Perceptron perceptron = new Perceptron(BITS, tags);
    Weights weights = perceptron.current();
    FeatureRows features = weights.rows();
    float[] scores = new float[tags];
    Random random = new Random(1);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        int[] guessed = new int[example.size()];
        for (int i = 0; i < guessed.length; i++) {
          Tagger.fill(features, example.words(), guessed, i);
          guessed[i] = weights.best(features, scores);
          perceptron.tick();
          if (guessed[i] != example.tags()[i]) {
            perceptron.update(features, example.tags()[i], guessed[i]);
          }
        }
      }
    }
    return new Tagger<>(perceptron.averaged());
  }
}
