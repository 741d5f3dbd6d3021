package saksi.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saksi.language.Words;

/**
 * Knows words: their classes, which are common, and which are people's names. May be shared by
 * threads.
 */
final class Lexicon {
  private static final int LONGEST_AFFIX = 4;
  private static final int MET = 1 << 14;
  private static final List<String> SUFFIXES = List.of("i", "kan", "nya", "lah", "an", "kah");
  private static final List<String> PREFIXES =
      List.of("di", "ber", "ter", "se", "ke", "me", "per", "meng", "mem", "men", "nge", "ng");
  private final WordClasses classes;
  private final Set<String> common;
  private final Map<String, Integer> personNames;

  /** The words met last, by their hashes. A thread that misses what another met reads it anew. */
  private final @Nullable Word[] met = new @Nullable Word[MET];

  private Lexicon(WordClasses classes, Set<String> common, Map<String, Integer> personNames) {
    this.classes = classes;
    this.common = common;
    this.personNames = personNames;
  }

  static Lexicon load() {
    Set<String> common = new HashSet<>(Words.lines(Lexicon.class, "common-words.txt"));
    Map<String, Integer> personNames = new HashMap<>();
    for (String line : Words.lines(Lexicon.class, "person-names.tsv")) {
      String[] cells = line.split("\t");
      int bit = cells[0].equals("given") ? Word.GIVEN_NAME : Word.SURNAME;
      for (String name : cells[1].split(" ")) {
        personNames.merge(name, bit, (a, b) -> a | b);
      }
    }
    return new Lexicon(WordClasses.load(), common, personNames);
  }

  WordClasses classes() {
    return classes;
  }

  Word word(String form) {
    int hash = form.hashCode();
    int slot = (hash ^ hash >>> 16) & MET - 1;
    Word word = met[slot];
    if (word == null || !word.text().equals(form)) {
      word = read(form);
      met[slot] = word;
    }
    return word;
  }

  private Word read(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int known = personNames.getOrDefault(form, 0) | commonness(lower);
    return new Word(
        form,
        form.hashCode(),
        lower.hashCode(),
        shape(form),
        caps(form),
        classes.of(lower),
        known,
        prefixes(lower),
        suffixes(lower));
  }

  private int commonness(String lower) {
    if (common.contains(lower)) {
      return Word.COMMON;
    }
    for (String suffix : SUFFIXES) {
      if (lower.endsWith(suffix)
          && common.contains(lower.substring(0, lower.length() - suffix.length()))) {
        return Word.COMMON_STEM;
      }
    }
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix) && common.contains(lower.substring(prefix.length()))) {
        return Word.COMMON_STEM;
      }
    }
    return 0;
  }

  private static int caps(String form) {
    int first = form.codePointAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return Word.SIGN;
    }
    if (Character.isDigit(first)) {
      return Word.NUMBER;
    }
    boolean upper = form.codePoints().skip(1).anyMatch(Character::isUpperCase);
    boolean lower = form.codePoints().skip(1).anyMatch(Character::isLowerCase);
    if (!Character.isUpperCase(first)) {
      return upper ? Word.MIXED : Word.SMALL;
    }
    if (upper) {
      return lower ? Word.MIXED : Word.ALL_CAPITALS;
    }
    return lower ? Word.CAPITALISED : Word.ALL_CAPITALS;
  }

  /** Runs of the same kind of character count up to two: {@code Xxx} becomes {@code Xx}. */
  private static int shape(String form) {
    int hash = 17;
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind = kind(c);
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        hash = 31 * hash + kind;
      }
      last = kind;
    }
    return hash;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '9' : c;
  }

  private static int[] prefixes(String lower) {
    int[] hashes = new int[Math.min(LONGEST_AFFIX, lower.length())];
    int hash = 7;
    for (int i = 0; i < hashes.length; i++) {
      hash = 31 * hash + lower.charAt(i);
      hashes[i] = hash;
    }
    return hashes;
  }

  private static int[] suffixes(String lower) {
    int[] hashes = new int[Math.min(LONGEST_AFFIX, lower.length())];
    int hash = 11;
    for (int i = 0; i < hashes.length; i++) {
      hash = 31 * hash + lower.charAt(lower.length() - 1 - i);
      hashes[i] = hash;
    }
    return hashes;
  }
}
