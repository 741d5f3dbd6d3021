package saksi.language;

/** Turns a word's form into numbers that stand for it and its parts. */
final class WordForm {
  private static final String[] PREFIXES = {"me", "di", "ber", "be", "ter", "ke", "pe", "se"};
  private static final String[] SUFFIXES = {"nya", "kan", "an", "i", "lah", "kah", "pun"};

  private WordForm() {}

  /** The number that stands for a word, whatever its case. */
  static int hash(String form) {
    return hash(form, 0, form.length(), Character.isDigit(form.charAt(0)));
  }

  /** The number of a part of a word; digits of a number are alike. */
  static int hash(String form, int begin, int end, boolean number) {
    int hash = end - begin;
    for (int i = begin; i < end; i++) {
      char c = Character.toLowerCase(form.charAt(i));
      hash = hash * 31 + (number && Character.isDigit(c) ? '0' : plain(c));
    }
    return hash;
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„' -> '"';
      case '’', '‘', '`', 'ʼ' -> '\'';
      case '–', '—' -> '-';
      default -> c;
    };
  }

  /** Which kinds of characters a word has. */
  static int shape(String form) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int others = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else {
        others++;
      }
    }
    boolean first = Character.isUpperCase(form.charAt(0));
    int length = form.length() == 1 ? 1 : 2;
    int code = Math.min(upper, 2) * 4 + (lower > 0 ? 2 : 0) + (first ? 1 : 0);
    return ((code * 2 + (digits > 0 ? 1 : 0)) * 2 + (others > 0 ? 1 : 0)) * 3 + length;
  }

  /** The prefix and suffix that a word shows, real or not. */
  static int affixes(String form) {
    int code = 0;
    for (int p = 0; p < PREFIXES.length && code == 0; p++) {
      if (form.length() > PREFIXES[p].length() + 3 && matches(form, 0, PREFIXES[p])) {
        code = p + 1;
      }
    }
    for (int s = 0; s < SUFFIXES.length; s++) {
      int at = form.length() - SUFFIXES[s].length();
      if (at >= 3 && matches(form, at, SUFFIXES[s])) {
        return code * 8 + s + 1;
      }
    }
    return code * 8;
  }

  private static boolean matches(String form, int at, String part) {
    return form.regionMatches(true, at, part, 0, part.length());
  }
}
