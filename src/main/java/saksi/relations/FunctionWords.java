package saksi.relations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saksi.language.Words;

/** The classes of words of a table, such as {@code function-words.tsv}: class, words. */
final class FunctionWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private FunctionWords(String table) {
    for (String line : Words.lines(FunctionWords.class, table)) {
      String[] cells = line.split("\t");
      Set<String> words = classes.computeIfAbsent(cells[0], name -> new HashSet<>());
      for (String word : cells[1].split(",\\s*")) {
        words.add(word);
      }
    }
  }

  static FunctionWords load() {
    return load("function-words.tsv");
  }

  /** The classes of another table of this package. */
  static FunctionWords load(String table) {
    return new FunctionWords(table);
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

  /** Whether a word belongs to a class of the table, in any case. */
  boolean is(String name, String form) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words: " + name);
    }
    return words.contains(form.toLowerCase(Locale.ROOT));
  }
}
