package saksi.language;

/** What is seen of a sentence that is half parsed. */
class Sight {
  final WordShapes words;
  final Configuration at;
  final Guide guide;
  private final int[] tags;

  /**
   * @param words the sentence
   * @param tags its parts of speech
   * @param at the configuration, which changes between the calls
   * @param guide another parser's opinion
   */
  Sight(WordShapes words, int[] tags, Configuration at, Guide guide) {
    this.words = words;
    this.tags = tags;
    this.at = at;
    this.guide = guide;
  }

  /** The outermost left dependent that is not a sign, such as a preposition. */
  int marker(int index) {
    int first = words.isReversed() ? at.firstRight(index) : at.firstLeft(index);
    int second = words.isReversed() ? at.secondRight(index) : at.secondLeft(index);
    return words.isSign(first) ? second : first;
  }

  /** The word, whatever its case. */
  int word(int index) {
    return words.word(index);
  }

  /** The part of speech; -1 where there is no word. */
  int tag(int index) {
    return index < 0 ? -1 : index >= tags.length ? 31 : tags[index];
  }

  /** The part of speech with the affixes. */
  int kind(int index) {
    return words.affixes(index) * 32 + tag(index);
  }

  /** Turns a spot to a word; -1 where there is none. */
  void look(Spot spot, int index) {
    spot.index = index;
    spot.word = word(index);
    spot.tag = tag(index);
    spot.kind = kind(index);
    spot.shape = words.shape(index);
  }

  /** The same, with what is seen of the word's dependents so far. */
  void lookClosely(Spot spot, int index) {
    look(spot, index);
    spot.labelSet = at.labelSet(index);
    spot.valency = at.valency(index);
  }

  /** The features of one word alone. */
  static void single(FeatureRows f, Spot s) {
    f.add(s.word);
    f.add(s.tag);
    f.add(s.word, s.tag);
    f.add(s.kind);
    f.add(s.shape, s.tag);
  }

  /** The number of words between two, in eight steps; -1 when one is missing. */
  static int distance(int a, int b) {
    if (a < 0 || b < 0) {
      return -1;
    }
    int distance = Math.abs(a - b);
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
  }
}
