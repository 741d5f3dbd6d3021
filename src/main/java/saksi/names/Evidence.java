package saksi.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article says about its word forms elsewhere: in which company each stands. */
final class Evidence {
  static final int CAPITAL = 1;
  static final int SMALL = 2;
  static final int FIRST_OF_RUN = 4;
  static final int LAST_OF_RUN = 8;
  static final int INSIDE_RUN = 16;
  static final int ALONE = 32;
  static final int AFTER_TITLE = 64;
  static final int BESIDE_SPEECH = 128;
  static final int AFTER_PLACE_WORD = 256;
  static final int IN_BRACKETS = 512;
  static final int AFTER_PEOPLE_WORD = 1024;
  static final int MARK_SHIFT = 12;

  private final Map<String, Integer> bits = new HashMap<>();
  private final WordClasses classes;

  private Evidence(WordClasses classes) {
    this.classes = classes;
  }

  static Evidence of(List<Line> lines, WordClasses classes) {
    Evidence evidence = new Evidence(classes);
    for (Line line : lines) {
      evidence.read(line);
    }
    return evidence;
  }

  /** What was seen of a word, a bit each. */
  int of(Word word) {
    return bits.getOrDefault(word.text(), 0);
  }

  private void read(Line line) {
    for (int i = 0; i < line.size(); i++) {
      Word word = line.words()[i];
      if (word.caps() == Word.SMALL) {
        note(capitalised(word.text()), SMALL);
      } else if (word.isNameLike() && line.capitalSays(i)) {
        note(word.text(), CAPITAL | company(line, i));
      }
    }
  }

  private int company(Line line, int i) {
    int begin = i;
    while (begin > 0 && line.capitalSays(begin - 1) && line.words()[begin - 1].isNameLike()) {
      begin--;
    }
    int end = i + 1;
    while (end < line.size() && line.words()[end].isNameLike()) {
      end++;
    }
    int seen = place(begin, i, end) | (line.marks()[i] & 15) << MARK_SHIFT;
    Word before = begin > 0 ? line.words()[begin - 1] : null;
    Word after = end < line.size() ? line.words()[end] : null;
    if (before != null) {
      seen |= before.is(classes.bit("title")) ? AFTER_TITLE : 0;
      seen |= before.is(classes.bit("placeprep")) ? AFTER_PLACE_WORD : 0;
      seen |= before.is(classes.bit("people")) ? AFTER_PEOPLE_WORD : 0;
      seen |= before.is(classes.bit("speech")) ? BESIDE_SPEECH : 0;
      seen |= before.text().equals("(") ? IN_BRACKETS : 0;
    }
    if (i > 0 && line.words()[i - 1].is(classes.bit("title"))) {
      seen |= AFTER_TITLE;
    }
    if (after != null && after.is(classes.bit("speech"))) {
      seen |= BESIDE_SPEECH;
    }
    return seen;
  }

  private static int place(int begin, int i, int end) {
    if (end - begin == 1) {
      return ALONE;
    }
    if (i == begin) {
      return FIRST_OF_RUN;
    }
    return i == end - 1 ? LAST_OF_RUN : INSIDE_RUN;
  }

  private void note(String form, int seen) {
    bits.merge(form, seen, (a, b) -> a | b);
  }

  private static String capitalised(String lower) {
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
