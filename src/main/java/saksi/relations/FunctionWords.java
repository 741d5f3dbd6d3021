package saksi.relations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saksi.language.Words;

/** The closed classes of {@code function-words.tsv}. */
final class FunctionWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private FunctionWords() {
    for (String line : Words.lines(FunctionWords.class, "function-words.tsv")) {
      String[] cells = line.split("\t");
      Set<String> words = classes.computeIfAbsent(cells[0], name -> new HashSet<>());
      for (String word : cells[1].split(",\\s*")) {
        words.add(word);
      }
    }
  }

  static FunctionWords load() {
    return new FunctionWords();
  }

  boolean isPreposition(String form) {
    return is("preposition", form);
  }

  boolean isConnector(String form) {
    return form.equals(",")
        || form.equals("/")
        || form.equals("-")
        || form.equals("&")
        || is("connector", form);
  }

  /** Whether a word belongs to a class of the file, in any case. */
  boolean is(String name, String form) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of function words: " + name);
    }
    return words.contains(form.toLowerCase(Locale.ROOT));
  }
}
