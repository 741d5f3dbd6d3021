package saksi.language;

import java.util.Locale;

/**
 * How many of the words that are not punctuation a parser gets right.
 *
 * @param words the words judged
 * @param tags those with the right part of speech
 * @param heads those with the right head
 * @param labels those with the right head and label
 */
public record ParserScore(int words, int tags, int heads, int labels) {

  /** The words of one sentence. */
  static ParserScore of(Parse right, Parse guessed) {
    int words = 0;
    int tags = 0;
    int heads = 0;
    int labels = 0;
    for (int i = 0; i < right.size(); i++) {
      if (!right.tags().get(i).equals("PUNCT")) {
        words++;
        tags += right.tags().get(i).equals(guessed.tags().get(i)) ? 1 : 0;
        boolean head = right.heads().get(i).equals(guessed.heads().get(i));
        heads += head ? 1 : 0;
        labels += head && right.labels().get(i).equals(guessed.labels().get(i)) ? 1 : 0;
      }
    }
    return new ParserScore(words, tags, heads, labels);
  }

  ParserScore plus(ParserScore other) {
    return new ParserScore(
        words + other.words, tags + other.tags, heads + other.heads, labels + other.labels);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d words, UPOS %.1f, UAS %.1f, LAS %.1f",
        words,
        100.0 * tags / words,
        100.0 * heads / words,
        100.0 * labels / words);
  }
}
