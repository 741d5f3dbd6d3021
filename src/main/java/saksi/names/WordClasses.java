package saksi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saksi.language.Words;

/** The word classes of {@code word-classes.tsv}: what a word says about the names near it. */
final class WordClasses {
  private final Map<String, Integer> masks = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private WordClasses() {}

  static WordClasses load() {
    WordClasses classes = new WordClasses();
    for (String line : Words.lines(WordClasses.class, "word-classes.tsv")) {
      String[] cells = line.split("\t");
      classes.names.add(cells[0]);
      int bit = 1 << (classes.names.size() - 1);
      for (String word : cells[1].split(" +")) {
        classes.masks.merge(word, bit, (a, b) -> a | b);
      }
    }
    return classes;
  }

  /** The classes of a lower-case word, a bit each. */
  int of(String lower) {
    return masks.getOrDefault(lower, 0);
  }

  /** The bit of a class. */
  int bit(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no word class " + name);
    }
    return 1 << index;
  }
}
