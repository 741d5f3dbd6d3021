package saksi.language;

/**
 * Chooses the part of speech of each word, from left to right.
 *
 * @param <W> what scores the parts of speech
 */
final class Tagger<W extends Scorer> {
  private final W weights;

  Tagger(W weights) {
    this.weights = weights;
  }

  W weights() {
    return weights;
  }

  /** The number of the part of speech of each word. */
  int[] tags(WordShapes words) {
    int[] tags = new int[words.size()];
    FeatureRows features = weights.rows();
    float[] scores = new float[weights.classes()];
    for (int i = 0; i < tags.length; i++) {
      fill(features, words, tags, i);
      tags[i] = weights.best(features, scores);
    }
    return tags;
  }

  /** The features of one word, given the tags of the words before it. */
  static void fill(FeatureRows features, WordShapes words, int[] tags, int i) {
    int before = i > 0 ? tags[i - 1] : -1;
    int earlier = i > 1 ? tags[i - 2] : -1;
    int title = words.titleCase();
    int first = i == 0 ? 1 : 0;
    int word = words.word(i);
    features.clear();
    features.add(word);
    features.add(word, words.shape(i), title);
    features.add(word, before);
    features.add(word, words.word(i - 1));
    features.add(word, words.word(i + 1));
    features.add(words.word(i - 1));
    features.add(words.word(i - 2));
    features.add(words.word(i + 1));
    features.add(words.word(i + 2));
    features.add(words.word(i - 1), words.word(i + 1));
    features.add(before);
    features.add(before, earlier);
    features.add(before, words.word(i + 1));
    features.add(words.shape(i), first, title);
    features.add(words.shape(i), before, title);
    features.add(words.shape(i), words.shape(i - 1), words.shape(i + 1), title);
    features.add(words.shape(i + 1), title);
    features.add(words.affixes(i));
    features.add(words.kind(i), words.shape(i), title);
    features.add(words.kind(i), words.affixes(i), words.shape(i), title);
    features.add(words.kind(i), before, title);
    features.add(words.kind(i), before, words.kind(i + 1), title);
    features.add(words.kind(i), words.kind(i + 1), title);
    features.add(words.kind(i), words.kind(i - 1), title, first);
    features.add(words.affixes(i), before);
    features.add(words.affixes(i), words.shape(i), title);
    features.add(words.ending(3, i - 1), before);
    features.add(words.ending(3, i + 1));
    features.add(words.affixes(i + 1));
    for (int k = 2; k <= 4; k++) {
      features.add(words.ending(k, i), words.shape(i));
      features.add(words.beginning(k, i));
    }
    features.add(words.ending(1, i), words.shape(i));
    features.add(words.ending(2, i), before);
  }
}
