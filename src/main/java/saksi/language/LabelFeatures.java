package saksi.language;

/** What the parser looks at when it labels an arc. */
final class LabelFeatures extends Sight {

  /** A sight of a sentence; see {@link Sight}. */
  LabelFeatures(WordShapes words, int[] tags, Configuration at, Guide guide) {
    super(words, tags, at, guide);
  }

  /** The features of the label of an arc that is about to be drawn. */
  void fill(FeatureRows f, int head, int dependent) {
    int way = head < dependent ? 1 : 0;
    int distance = distance(head, dependent);
    f.clear();
    f.add(way);
    single(f, head);
    single(f, dependent);
    f.add(word(head), word(dependent), way);
    f.add(word(head), tag(dependent), way);
    f.add(tag(head), word(dependent), way);
    f.add(tag(head), tag(dependent), way);
    f.add(tag(head), tag(dependent), way, distance);
    f.add(kind(head), kind(dependent), way);
    f.add(kind(head), word(dependent), way);
    f.add(word(head), kind(dependent), way);
    family(f, head, dependent, way);
    surroundings(f, head, dependent, way);
    if (!guide.isEmpty()) {
      guided(f, head, dependent, way);
    }
  }

  private void family(FeatureRows f, int head, int dependent, int way) {
    int markerWord = word(marker(dependent));
    f.add(kind(head), tag(dependent), way, at.labelSet(head));
    f.add(tag(head), tag(dependent), way, at.labelSet(dependent));
    f.add(kind(dependent), at.labelSet(dependent), way);
    f.add(at.labelSet(head), tag(dependent), way);
    f.add(markerWord, tag(dependent), tag(head), way);
    f.add(markerWord, word(head), way);
    f.add(markerWord, kind(head), tag(dependent));
    f.add(markerWord, word(dependent));
    f.add(word(at.secondLeft(dependent)), tag(dependent), tag(head), way);
    f.add(word(at.firstRight(dependent)), tag(dependent), tag(head), way);
  }

  private void surroundings(FeatureRows f, int head, int dependent, int way) {
    f.add(word(dependent - 1), tag(dependent), tag(head), way);
    f.add(word(dependent + 1), tag(dependent), tag(head), way);
    f.add(tag(dependent - 1), tag(dependent), tag(dependent + 1), tag(head));
    f.add(tag(head - 1), tag(head), tag(head + 1), tag(dependent));
    f.add(word(head + 1), tag(head), tag(dependent), way);
    f.add(words.ending(3, dependent), tag(head), way);
    f.add(words.ending(3, head), tag(dependent), way);
    f.add(words.shape(dependent), words.shape(head), way, words.titleCase());
    f.add(word(at.firstLeft(head)), tag(head), tag(dependent), way);
    f.add(at.label(at.firstRight(head)), tag(head), tag(dependent), way);
  }

  private void guided(FeatureRows f, int head, int dependent, int way) {
    int opinion = guide.label(dependent) * 4 + guide.between(dependent, head);
    f.add(opinion);
    f.add(opinion, tag(head), tag(dependent));
    f.add(opinion, kind(head), way);
    f.add(opinion, word(marker(dependent)), tag(head));
    f.add(opinion, word(dependent));
    f.add(opinion, at.labelSet(head));
  }
}
