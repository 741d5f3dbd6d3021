package saksi.language;

/** A sentence to learn from, in numbers. */
final class Example {
  private final WordShapes words;
  private final int[] tags;
  private final int[] heads;
  private final int[] labels;

  /**
   * @param words what is seen of it
   * @param tags the part of speech of each word
   * @param heads the right head of each word; the number of words for the root
   * @param labels the right relation of each word to its head
   */
  Example(WordShapes words, int[] tags, int[] heads, int[] labels) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
  }

  Example withTags(int[] others) {
    return new Example(words, others, heads, labels);
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
}
