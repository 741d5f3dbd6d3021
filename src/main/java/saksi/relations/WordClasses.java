package saksi.relations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saksi.language.Words;
import saksi.text.Sentence;

/** The classes of common nouns that tell in what capacity a name is used. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final int longest;

  private WordClasses() {
    int words = 1;
    for (String line : Words.lines(WordClasses.class, "word-classes.tsv")) {
      String[] cells = line.split("\t");
      for (String word : cells[1].split(",\\s*")) {
        classes.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new HashSet<>()).add(cells[0]);
        words = Math.max(words, word.split(" ").length);
      }
    }
    longest = words;
  }

  static WordClasses load() {
    return new WordClasses();
  }

  /** The classes of the words that begin at a token; empty for none. */
  Set<String> at(Sentence sentence, int index) {
    for (int length = Math.min(longest, sentence.size() - index); length >= 1; length--) {
      Set<String> found = classes.get(lower(sentence, index, index + length));
      if (found != null) {
        return found;
      }
    }
    return Set.of();
  }

  private static String lower(Sentence sentence, int begin, int end) {
    if (end - begin == 1) {
      return stem(sentence.form(begin));
    }
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words.append(i == begin ? "" : " ").append(sentence.form(i).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static String stem(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    int hyphen = word.indexOf('-');
    String single =
        hyphen > 2 && word.startsWith(word.substring(0, hyphen), hyphen + 1)
            ? word.substring(0, hyphen)
            : word;
    return single.endsWith("nya") && single.length() > 6
        ? single.substring(0, single.length() - 3)
        : single;
  }
}
