package saksi.linking;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** How names are compared: case, diacritics, hyphens and apostrophes make no difference. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INSERTED = Pattern.compile("\\s\\([^()]*\\)\\s");
  private static final String DROPPED = "'’‘ʼʻ`´\"“”";
  private static final int SHORTEST_FUZZY = 5;

  private Spelling() {}

  /**
   * The words of a name in lower case, one space between them: <i>kim jong un</i>. An abbreviation
   * in brackets within it is left out: <i>Dewan Keamanan (DK) PBB</i>.
   */
  static String folded(String name) {
    String whole = name.indexOf('(') < 0 ? name : INSERTED.matcher(name).replaceAll(" ");
    String plain = isPlain(whole) ? whole : withoutMarks(whole);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> append(folded, c));
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static void append(StringBuilder folded, int c) {
    if (Character.isLetterOrDigit(c)) {
      folded.appendCodePoint(Character.toLowerCase(c));
    } else if (DROPPED.indexOf(c) < 0
        && !folded.isEmpty()
        && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  static List<String> words(String name) {
    String folded = folded(name);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The last part of an entity's key: <i>kim-jong-un</i>. */
  static String slug(String name) {
    String folded = folded(name).replace(' ', '-');
    return folded.isEmpty() ? name.strip().replaceAll("[\\s/]+", "-") : folded;
  }

  /** Whether two words are equal, or long enough and one letter apart. */
  static boolean close(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    return Math.min(a.length(), b.length()) >= SHORTEST_FUZZY
        && a.charAt(0) == b.charAt(0)
        && oneEdit(a, b);
  }

  private static boolean oneEdit(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    return switch (a.length() - b.length()) {
      case 0 -> restA.length() <= 1 || restA.substring(1).equals(restB.substring(1));
      case 1 -> restA.substring(1).equals(restB);
      case -1 -> restB.substring(1).equals(restA);
      default -> false;
    };
  }
}
