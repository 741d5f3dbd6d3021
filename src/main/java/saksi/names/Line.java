package saksi.names;

import java.util.Arrays;
import java.util.function.IntPredicate;
import saksi.knowledge.EntityType;
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

  private static final int COUNTRY = 1 << EntityType.COUNTRY.ordinal();

  static Line of(Sentence sentence, Word[] words, int[] marks) {
    return new Line(sentence, words, marks, isTitle(words));
  }

  /**
   * The same line for a reader who does not know some names beforehand; countries are known.
   *
   * @param forgotten says of a name's hash whether it is forgotten
   */
  Line forgetting(IntPredicate forgotten) {
    int[] left = marks.clone();
    int begin = 0;
    while (begin < left.length) {
      int end = endOfMark(begin);
      boolean known = marks[begin] == 0 || (marks[begin] & COUNTRY) != 0;
      if (!known && forgotten.test(hash(begin, end))) {
        Arrays.fill(left, begin, end, 0);
      }
      begin = end;
    }
    return new Line(sentence, words, left, isTitle);
  }

  private int endOfMark(int begin) {
    int end = begin;
    while (marks[end] != 0 && marks[end] >> Gazetteer.TYPE_BITS <= Tag.INSIDE) {
      end++;
    }
    return end + 1;
  }

  private int hash(int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + words[i].form();
    }
    return hash;
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
    return !before.equals("\"")
        && !before.equals("“")
        && !before.equals(":")
        && !before.equals("‘");
  }
}
