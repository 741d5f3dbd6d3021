package saksi.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.language.Words;

/** A table of word classes: a class name, a tab, and its words or phrases between bars. */
final class WordClasses {
  private final Map<String, Set<String>> classes;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** Reads a table that lies beside this class; a class may have several lines. */
  static WordClasses read(String name) {
    Map<String, List<String>> read = new HashMap<>();
    for (String line : Words.lines(WordClasses.class, name)) {
      String[] cells = line.split("\t");
      if (cells.length != 2) {
        throw new IllegalStateException(name + ": not 'class<tab>words': " + line);
      }
      for (String word : cells[1].split("\\|")) {
        read.computeIfAbsent(cells[0].strip(), k -> new ArrayList<>())
            .add(word.strip().toLowerCase(Locale.ROOT));
      }
    }
    return new WordClasses(
        read.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue()))));
  }

  /** The words of a class, in lower case; throws {@link IllegalArgumentException} if unknown. */
  Set<String> of(String wordClass) {
    Set<String> words = classes.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + wordClass);
    }
    return words;
  }
}
