package saksi.language;

/** What the parser looks at when it chooses a move. */
final class MoveFeatures extends Sight {

  private final Spot s0 = new Spot();
  private final Spot s1 = new Spot();
  private final Spot s2 = new Spot();
  private final Spot b0 = new Spot();
  private final Spot b1 = new Spot();
  private final Spot b2 = new Spot();

  /** A sight of a sentence; see {@link Sight}. */
  MoveFeatures(WordShapes words, int[] tags, Configuration at, Guide guide) {
    super(words, tags, at, guide);
  }

  /** The features of the choice of a move. */
  void fill(FeatureRows f) {
    f.clear();
    look();
    single(f, s0);
    single(f, s1);
    single(f, b0);
    single(f, b1);
    f.add(s2.tag);
    f.add(s2.word);
    f.add(b2.tag);
    f.add(b2.word);
    pair(f, s0, b0);
    pair(f, s1, s0);
    f.add(s1.tag, b0.tag);
    f.add(s1.word, b0.word);
    f.add(s1.word, s1.tag, b0.tag);
    f.add(b0.tag, b1.tag);
    f.add(b0.kind, b1.kind);
    f.add(b0.word, b1.tag, s0.tag);
    triples(f);
    family(f);
    gap(f, s0, b0);
    gap(f, s1, s0);
    if (!guide.isEmpty()) {
      guided(f);
    }
  }

  private void look() {
    int next = at.next();
    lookClosely(s0, at.stack(0));
    lookClosely(s1, at.stack(1));
    look(s2, at.stack(2));
    lookClosely(b0, next);
    look(b1, next + 1);
    look(b2, next + 2);
  }

  private void guided(FeatureRows f) {
    int top = guide.headOf(s0.index, s1.index, b0.index);
    int more = guide.hasDependentsFrom(s0.index, b0.index);
    int next = guide.headOf(b0.index, s1.index, s0.index);
    int pair = guide.between(b0.index, s0.index) * 4 + guide.between(s1.index, b0.index);
    f.add(top, more);
    f.add(top, more, next, pair);
    f.add(top, more, s0.tag, b0.tag);
    f.add(top, more, s0.tag, s1.tag);
    f.add(top, more, guide.label(s0.index));
    f.add(top, guide.label(s0.index), s0.tag, b0.tag);
    f.add(top, guide.label(s0.index), s0.tag, s1.tag);
    f.add(next, pair, s0.tag, b0.tag);
    f.add(next, pair, guide.label(b0.index), more);
    f.add(top, more, s0.word);
    f.add(top, more, b0.word);
    f.add(top, more, s1.word);
    f.add(top, next, s0.kind, b0.kind);
    f.add(top, more, s0.labelSet, guide.label(s0.index));
  }

  private void pair(FeatureRows f, Spot a, Spot b) {
    f.add(a.word, a.tag, b.word, b.tag);
    f.add(a.word, b.word);
    f.add(a.word, a.tag, b.tag);
    f.add(a.tag, b.word, b.tag);
    f.add(a.kind, b.kind);
    f.add(a.tag, b.tag);
    f.add(a.kind, b.word);
    f.add(a.word, b.kind);
  }

  private void triples(FeatureRows f) {
    f.add(b0.tag, b1.tag, b2.tag);
    f.add(s0.tag, b0.tag, b1.tag);
    f.add(s1.tag, s0.tag, b0.tag);
    f.add(s1.tag, s0.tag, b0.tag, b1.tag);
    f.add(s2.tag, s1.tag, s0.tag);
    f.add(s1.kind, s0.kind, b0.kind);
    f.add(s1.word, s0.tag, b0.tag);
    f.add(s1.tag, s0.word, b0.tag);
    f.add(s1.tag, s0.tag, b0.word);
    f.add(s0.tag, b0.tag, b1.word);
  }

  private void family(FeatureRows f) {
    children(f, s0, b0);
    children(f, s1, s0);
    int left = at.firstLeft(b0.index);
    int second = at.secondLeft(b0.index);
    f.add(s0.tag, b0.tag, tag(left), at.label(left));
    f.add(s0.tag, b0.tag, tag(second), at.label(second));
    f.add(word(left), at.label(left), b0.tag);
    f.add(s0.tag, b0.tag, b0.labelSet);
    f.add(s0.tag, s0.labelSet, b0.tag);
    f.add(s0.kind, s0.labelSet, b0.kind);
    f.add(s1.tag, s1.labelSet, s0.tag, s0.labelSet);
    f.add(s1.kind, s1.labelSet, s0.tag);
    f.add(s1.tag, s0.tag, s0.labelSet, b0.tag);
    f.add(s0.word, s0.valency);
    f.add(s0.tag, s0.valency);
    f.add(b0.word, b0.valency);
    f.add(b0.tag, b0.valency);
    f.add(s1.word, s1.valency);
    f.add(s1.tag, s1.valency);
    int marker = word(marker(s0.index));
    f.add(marker, s0.tag, s1.tag, b0.tag);
    f.add(marker, s0.tag, s1.word);
    f.add(marker, s0.tag, b0.word);
    f.add(marker, s0.kind, s1.kind);
    f.add(marker, word(marker(s1.index)), s0.tag, s1.tag);
    f.add(word(marker(b0.index)), b0.tag, s0.tag);
    f.add(word(at.firstLeft(s0.index)), s0.tag, s1.tag);
  }

  private void children(FeatureRows f, Spot a, Spot b) {
    int left = at.firstLeft(a.index);
    int right = at.firstRight(a.index);
    int secondRight = at.secondRight(a.index);
    f.add(a.tag, tag(left), at.label(left), b.tag);
    f.add(a.tag, tag(right), at.label(right), b.tag);
    f.add(a.tag, tag(secondRight), at.label(secondRight), b.tag);
    f.add(word(left), at.label(left));
    f.add(word(right), at.label(right));
    f.add(word(right), a.tag, b.tag);
  }

  private void gap(FeatureRows f, Spot a, Spot b) {
    int distance = distance(a.index, b.index);
    f.add(a.word, distance);
    f.add(a.tag, distance);
    f.add(b.word, distance);
    f.add(b.tag, distance);
    f.add(a.tag, b.tag, distance);
    f.add(a.kind, b.kind, distance);
    f.add(a.tag, b.tag, tag(b.index - 1));
    f.add(a.tag, b.tag, word(a.index + 1));
    f.add(a.tag, b.tag, word(b.index - 1));
  }
}
