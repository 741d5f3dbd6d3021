package saksi.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: spellings that differ only in case, diacritics, hyphens,
 * apostrophes, full stops or the width of spaces have the same form (<i>Kim Jong-un</i> and <i>Kim
 * Jong Un</i>, <i>N’Djamena</i> and <i>Ndjamena</i>, <i>U.S.</i> and <i>US</i>).
 *
 * @param bare the name without those marks, in its own case
 * @param folded the same in lower case: the key of an index
 */
record NameForm(String bare, String folded) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String DROPPED = "'’‘ʼʻ`´.\"“”";
  private static final String GAPS = ",/&\u00a0";
  private static final int LONGEST_EXACT = 3;

  static NameForm of(String name) {
    String plain = plain(name);
    StringBuilder bare = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isGap(c)) {
        gap = !bare.isEmpty();
      } else if (DROPPED.indexOf(c) < 0) {
        bare.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return new NameForm(bare.toString(), bare.toString().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a text that writes this form can mean the listed name of the same folded form. Short
   * abbreviations are words in other cases (<i>AS</i> and <i>as</i>, <i>PAN</i> and <i>Pan</i>),
   * and so are names without a capital (<i>Barat</i> and <i>barat</i>).
   */
  boolean canMean(NameForm listed) {
    if (listed.isShortAbbreviation()) {
      return bare.equals(listed.bare);
    }
    return hasCapital() || !listed.hasCapital();
  }

  private boolean isShortAbbreviation() {
    return bare.length() <= LONGEST_EXACT && bare.chars().allMatch(Character::isUpperCase);
  }

  private boolean hasCapital() {
    return bare.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || GAPS.indexOf(c) >= 0
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static String plain(String name) {
    if (isAscii(name)) {
      return name;
    }
    String marked = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return MARKS
        .matcher(marked)
        .replaceAll("")
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("Æ", "Ae");
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
