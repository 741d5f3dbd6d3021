package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be left out of a name, and comparisons of what is left. */
final class NameParts {
  private static final WordClasses PARTS = WordClasses.read("name-parts.tsv");

  private NameParts() {}

  static Set<String> of(String wordClass) {
    return PARTS.of(wordClass);
  }

  static List<String> without(List<String> words, Set<String> left) {
    return words.stream().filter(word -> !left.contains(word)).toList();
  }

  /** The words after those of a class that open the name. */
  static List<String> withoutHead(List<String> words, Set<String> head) {
    int start = 0;
    while (start < words.size() - 1 && head.contains(words.get(start))) {
      start++;
    }
    return words.subList(start, words.size());
  }

  static boolean startsWith(List<String> words, List<String> prefix) {
    return words.size() > prefix.size() && words.subList(0, prefix.size()).equals(prefix);
  }

  /** The first letters of a name's words, with and without its small words. */
  static List<String> initials(List<String> words) {
    List<String> found = new ArrayList<>();
    found.add(letters(words));
    found.add(letters(without(words, of("stop-word"))));
    return found;
  }

  private static String letters(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** Whether the letters of one word stand in the other in this order. */
  static boolean isSubsequence(String letters, String word) {
    int next = 0;
    for (int i = 0; i < word.length() && next < letters.length(); i++) {
      if (word.charAt(i) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }

  /** Whether all words of one list are in the other, in this order, spelt alike. */
  static boolean isSubsequence(List<String> part, List<String> words) {
    int next = 0;
    for (int i = 0; i < words.size() && next < part.size(); i++) {
      String word = part.get(next);
      boolean initial = word.length() == 1 && words.get(i).startsWith(word);
      if (initial || Spelling.close(words.get(i), word)) {
        next++;
      }
    }
    return next == part.size();
  }
}
