package saksi.names;

import java.util.Locale;
import java.util.Set;
import saksi.language.Words;
import saksi.text.Sentence;

/**
 * Takes a hyphen inside a name for a part of it: before a small syllable (<i>Jong-un</i>) and after
 * an article (<i>Al-Aqsa</i>).
 */
final class Hyphens {
  private static final Set<String> ENCLITICS =
      Set.copyOf(Words.lines(Hyphens.class, "enclitics.txt"));
  private static final Set<String> ARTICLES =
      Set.copyOf(Words.lines(Hyphens.class, "name-articles.txt"));

  private Hyphens() {}

  static void join(Sentence sentence, Word[] words) {
    for (int i = 1; i + 1 < words.length; i++) {
      if (words[i].text().equals("-") && touch(sentence, i - 1) && touch(sentence, i)) {
        join(words, i);
      }
    }
  }

  private static void join(Word[] words, int hyphen) {
    Word before = words[hyphen - 1];
    Word after = words[hyphen + 1];
    if (isArticle(before) && after.caps() == Word.CAPITALISED) {
      words[hyphen - 1] = before.inName();
      words[hyphen] = words[hyphen].inName();
    } else if (before.isNameLike()
        && after.caps() == Word.SMALL
        && !ENCLITICS.contains(after.text())) {
      words[hyphen] = words[hyphen].inName();
      words[hyphen + 1] = after.inName();
    }
  }

  private static boolean isArticle(Word word) {
    return word.caps() != Word.ALL_CAPITALS
        && ARTICLES.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean touch(Sentence sentence, int i) {
    return sentence.tokens().get(i).span().end() == sentence.tokens().get(i + 1).span().begin();
  }
}
