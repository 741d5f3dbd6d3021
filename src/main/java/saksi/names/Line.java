package saksi.names;

import saksi.text.Sentence;

/**
 * A sentence as the features see it.
 *
 * @param words its tokens' words
 * @param marks where it holds names known beforehand
 * @param isTitle whether nearly every word has a capital, as in headlines, so that a capital says
 *     nothing
 */
record Line(Sentence sentence, Word[] words, int[] marks, boolean isTitle) {

  static Line of(Sentence sentence, Word[] words, int[] marks) {
    return new Line(sentence, words, marks, isTitle(words));
  }

  int size() {
    return words.length;
  }

  private static boolean isTitle(Word[] words) {
    int capitals = 0;
    int small = 0;
    for (Word word : words) {
      if (word.isNameLike()) {
        capitals++;
      } else if (word.caps() == Word.SMALL && word.text().length() > 3) {
        small++;
      }
    }
    return capitals >= 3 && capitals >= 3 * small && !words[words.length - 1].text().equals(".");
  }

  /** Whether a capital at a token says something: not at a sentence's or quotation's beginning. */
  boolean capitalSays(int i) {
    if (isTitle || i == 0) {
      return false;
    }
    String before = words[i - 1].text();
    return !before.equals("\"") && !before.equals("“") && !before.equals(":") && !before.equals("‘");
  }
}
