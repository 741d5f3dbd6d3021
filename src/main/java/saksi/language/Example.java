package saksi.language;

/** A sentence to learn from, in numbers. */
final class Example {
  private final int number;
  private final WordShapes words;
  private final int[] tags;
  private final int[] heads;
  private final int[] labels;
  private final Guide guide;

  /**
   * @param number the number of the sentence, which a headline made of it shares
   * @param words what is seen of it
   * @param tags the part of speech of each word
   * @param heads the right head of each word; the number of words for the root
   * @param labels the right relation of each word to its head
   * @param guide another parser's opinion
   */
  Example(int number, WordShapes words, int[] tags, int[] heads, int[] labels, Guide guide) {
    this.number = number;
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
    this.guide = guide;
  }

  Example withTags(int[] others) {
    return new Example(number, words, others, heads, labels, guide);
  }

  Example withGuide(Guide other) {
    return new Example(number, words, tags, heads, labels, other);
  }

  /** The sentence from its last word to its first. */
  Example reversed() {
    return new Example(
        number,
        words.reversed(),
        Guide.reversed(tags),
        Guide.reversedHeads(heads, size()),
        Guide.reversed(labels),
        Guide.NONE);
  }

  int number() {
    return number;
  }

  int size() {
    return words.size();
  }

  WordShapes words() {
    return words;
  }

  int[] tags() {
    return tags;
  }

  int[] heads() {
    return heads;
  }

  int[] labels() {
    return labels;
  }

  Guide guide() {
    return guide;
  }
}
