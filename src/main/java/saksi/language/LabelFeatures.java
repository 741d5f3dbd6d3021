package saksi.language;

/** What the parser looks at when it labels an arc. */
final class LabelFeatures extends Sight {

  private final Spot head = new Spot();
  private final Spot dependent = new Spot();

  /** A sight of a sentence; see {@link Sight}. */
  LabelFeatures(WordShapes words, int[] tags, Configuration at, Guide guide) {
    super(words, tags, at, guide);
  }

  /** The features of the label of an arc that is about to be drawn. */
  void fill(FeatureRows f, int headIndex, int dependentIndex) {
    int way = headIndex < dependentIndex ? 1 : 0;
    int distance = distance(headIndex, dependentIndex);
    lookClosely(head, headIndex);
    lookClosely(dependent, dependentIndex);
    f.clear();
    f.add(way);
    single(f, head);
    single(f, dependent);
    f.add(head.word, dependent.word, way);
    f.add(head.word, dependent.tag, way);
    f.add(head.tag, dependent.word, way);
    f.add(head.tag, dependent.tag, way);
    f.add(head.tag, dependent.tag, way, distance);
    f.add(head.kind, dependent.kind, way);
    f.add(head.kind, dependent.word, way);
    f.add(head.word, dependent.kind, way);
    family(f, way);
    surroundings(f, way);
    if (!guide.isEmpty()) {
      guided(f, way);
    }
  }

  private void family(FeatureRows f, int way) {
    int markerWord = word(marker(dependent.index));
    f.add(head.kind, dependent.tag, way, head.labelSet);
    f.add(head.tag, dependent.tag, way, dependent.labelSet);
    f.add(dependent.kind, dependent.labelSet, way);
    f.add(head.labelSet, dependent.tag, way);
    f.add(markerWord, dependent.tag, head.tag, way);
    f.add(markerWord, head.word, way);
    f.add(markerWord, head.kind, dependent.tag);
    f.add(markerWord, dependent.word);
    f.add(word(at.secondLeft(dependent.index)), dependent.tag, head.tag, way);
    f.add(word(at.firstRight(dependent.index)), dependent.tag, head.tag, way);
  }

  private void surroundings(FeatureRows f, int way) {
    f.add(word(dependent.index - 1), dependent.tag, head.tag, way);
    f.add(word(dependent.index + 1), dependent.tag, head.tag, way);
    f.add(tag(dependent.index - 1), dependent.tag, tag(dependent.index + 1), head.tag);
    f.add(tag(head.index - 1), head.tag, tag(head.index + 1), dependent.tag);
    f.add(word(head.index + 1), head.tag, dependent.tag, way);
    f.add(words.ending(3, dependent.index), head.tag, way);
    f.add(words.ending(3, head.index), dependent.tag, way);
    f.add(dependent.shape, head.shape, way, words.titleCase());
    f.add(word(at.firstLeft(head.index)), head.tag, dependent.tag, way);
    f.add(at.label(at.firstRight(head.index)), head.tag, dependent.tag, way);
  }

  private void guided(FeatureRows f, int way) {
    int opinion = guide.label(dependent.index) * 4 + guide.between(dependent.index, head.index);
    f.add(opinion);
    f.add(opinion, head.tag, dependent.tag);
    f.add(opinion, head.kind, way);
    f.add(opinion, word(marker(dependent.index)), head.tag);
    f.add(opinion, dependent.word);
    f.add(opinion, head.labelSet);
  }
}
