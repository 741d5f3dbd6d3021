package saksi.language;

/** What the parser looks at when it chooses a move. */
final class MoveFeatures extends Sight {

  /** A sight of a sentence; see {@link Sight}. */
  MoveFeatures(WordShapes words, int[] tags, Configuration at, Guide guide) {
    super(words, tags, at, guide);
  }

  /** The features of the choice of a move. */
  void fill(FeatureRows f) {
    f.clear();
    int s0 = at.stack(0);
    int s1 = at.stack(1);
    int s2 = at.stack(2);
    int b0 = at.next();
    single(f, s0);
    single(f, s1);
    single(f, b0);
    single(f, b0 + 1);
    f.add(tag(s2));
    f.add(word(s2));
    f.add(tag(b0 + 2));
    f.add(word(b0 + 2));
    pair(f, s0, b0);
    pair(f, s1, s0);
    f.add(tag(s1), tag(b0));
    f.add(word(s1), word(b0));
    f.add(word(s1), tag(s1), tag(b0));
    f.add(tag(b0), tag(b0 + 1));
    f.add(kind(b0), kind(b0 + 1));
    f.add(word(b0), tag(b0 + 1), tag(s0));
    triples(f, s0, s1, s2, b0);
    family(f, s0, s1, b0);
    gap(f, s0, b0);
    gap(f, s1, s0);
    if (!guide.isEmpty()) {
      guided(f, s0, s1, b0);
    }
  }

  private void guided(FeatureRows f, int s0, int s1, int b0) {
    int top = guide.headOf(s0, s1, b0);
    int more = guide.hasDependentsFrom(s0, b0);
    int next = guide.headOf(b0, s1, s0);
    int pair = guide.between(b0, s0) * 4 + guide.between(s1, b0);
    f.add(top, more);
    f.add(top, more, next, pair);
    f.add(top, more, tag(s0), tag(b0));
    f.add(top, more, tag(s0), tag(s1));
    f.add(top, more, guide.label(s0));
    f.add(top, guide.label(s0), tag(s0), tag(b0));
    f.add(top, guide.label(s0), tag(s0), tag(s1));
    f.add(next, pair, tag(s0), tag(b0));
    f.add(next, pair, guide.label(b0), more);
    f.add(top, more, word(s0));
    f.add(top, more, word(b0));
    f.add(top, more, word(s1));
    f.add(top, next, kind(s0), kind(b0));
    f.add(top, more, at.labelSet(s0), guide.label(s0));
  }

  private void pair(FeatureRows f, int a, int b) {
    f.add(word(a), tag(a), word(b), tag(b));
    f.add(word(a), word(b));
    f.add(word(a), tag(a), tag(b));
    f.add(tag(a), word(b), tag(b));
    f.add(kind(a), kind(b));
    f.add(tag(a), tag(b));
    f.add(kind(a), word(b));
    f.add(word(a), kind(b));
  }

  private void triples(FeatureRows f, int s0, int s1, int s2, int b0) {
    f.add(tag(b0), tag(b0 + 1), tag(b0 + 2));
    f.add(tag(s0), tag(b0), tag(b0 + 1));
    f.add(tag(s1), tag(s0), tag(b0));
    f.add(tag(s1), tag(s0), tag(b0), tag(b0 + 1));
    f.add(tag(s2), tag(s1), tag(s0));
    f.add(kind(s1), kind(s0), kind(b0));
    f.add(word(s1), tag(s0), tag(b0));
    f.add(tag(s1), word(s0), tag(b0));
    f.add(tag(s1), tag(s0), word(b0));
    f.add(tag(s0), tag(b0), word(b0 + 1));
  }

  private void family(FeatureRows f, int s0, int s1, int b0) {
    children(f, s0, b0);
    children(f, s1, s0);
    int left = at.firstLeft(b0);
    int second = at.secondLeft(b0);
    f.add(tag(s0), tag(b0), tag(left), at.label(left));
    f.add(tag(s0), tag(b0), tag(second), at.label(second));
    f.add(word(left), at.label(left), tag(b0));
    f.add(tag(s0), tag(b0), at.labelSet(b0));
    f.add(tag(s0), at.labelSet(s0), tag(b0));
    f.add(kind(s0), at.labelSet(s0), kind(b0));
    f.add(tag(s1), at.labelSet(s1), tag(s0), at.labelSet(s0));
    f.add(kind(s1), at.labelSet(s1), tag(s0));
    f.add(tag(s1), tag(s0), at.labelSet(s0), tag(b0));
    f.add(word(s0), at.valency(s0));
    f.add(tag(s0), at.valency(s0));
    f.add(word(b0), at.valency(b0));
    f.add(tag(b0), at.valency(b0));
    f.add(word(s1), at.valency(s1));
    f.add(tag(s1), at.valency(s1));
    int marker = word(marker(s0));
    f.add(marker, tag(s0), tag(s1), tag(b0));
    f.add(marker, tag(s0), word(s1));
    f.add(marker, tag(s0), word(b0));
    f.add(marker, kind(s0), kind(s1));
    f.add(marker, word(marker(s1)), tag(s0), tag(s1));
    f.add(word(marker(b0)), tag(b0), tag(s0));
    f.add(word(at.firstLeft(s0)), tag(s0), tag(s1));
  }

  private void children(FeatureRows f, int a, int b) {
    int left = at.firstLeft(a);
    int right = at.firstRight(a);
    int secondRight = at.secondRight(a);
    f.add(tag(a), tag(left), at.label(left), tag(b));
    f.add(tag(a), tag(right), at.label(right), tag(b));
    f.add(tag(a), tag(secondRight), at.label(secondRight), tag(b));
    f.add(word(left), at.label(left));
    f.add(word(right), at.label(right));
    f.add(word(right), tag(a), tag(b));
  }

  private void gap(FeatureRows f, int a, int b) {
    int distance = distance(a, b);
    f.add(word(a), distance);
    f.add(tag(a), distance);
    f.add(word(b), distance);
    f.add(tag(b), distance);
    f.add(tag(a), tag(b), distance);
    f.add(kind(a), kind(b), distance);
    f.add(tag(a), tag(b), tag(b - 1));
    f.add(tag(a), tag(b), word(a + 1));
    f.add(tag(a), tag(b), word(b - 1));
  }
}
