package saksi.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms that the text itself introduces: <i>Badan Riset dan Inovasi Nasional (BRIN)</i>. */
final class BracketForms {
  private final Map<String, Set<String>> partners = new HashMap<>();

  private BracketForms() {}

  static BracketForms of(List<NameUse> names) {
    BracketForms forms = new BracketForms();
    for (int i = 1; i < names.size(); i++) {
      NameUse full = names.get(i - 1);
      NameUse inside = names.get(i);
      boolean bracketed = isBracketed(full, inside) && isShortForm(inside.text(), full.text());
      if (bracketed || isAlias(full, inside)) {
        forms.link(Spelling.folded(full.text()), Spelling.folded(inside.text()));
      }
    }
    return forms;
  }

  /** The folded names that the text gives as other forms of a folded name. */
  Set<String> partners(String folded) {
    return partners.getOrDefault(folded, Set.of());
  }

  private void link(String a, String b) {
    partners.computeIfAbsent(a, k -> new HashSet<>()).add(b);
    partners.computeIfAbsent(b, k -> new HashSet<>()).add(a);
  }

  private static boolean isBracketed(NameUse full, NameUse inside) {
    boolean beside = full.isInSentenceOf(inside) && inside.begin() == full.end() + 1;
    return full.type() == inside.type()
        && (beside || isAcrossStop(full, inside))
        && inside.before(1).equals("(")
        && inside.after(1).equals(")");
  }

  /** <i>Awan Co., Ltd. (AC)</i>, where the full stop was taken for the sentence's. */
  private static boolean isAcrossStop(NameUse full, NameUse inside) {
    return inside.sentenceNumber() == full.sentenceNumber() + 1
        && inside.begin() == 1
        && full.end() >= full.parse().size() - 1;
  }

  /** <i>Andra Kusuma alias Kuncir</i>. */
  private static boolean isAlias(NameUse full, NameUse other) {
    return full.isInSentenceOf(other)
        && full.type() == other.type()
        && other.begin() == full.end() + 1
        && other.before(1).equals("alias");
  }

  private static boolean isShortForm(String inside, String full) {
    boolean oneWord = inside.indexOf(' ') < 0;
    long capitals = inside.codePoints().filter(Character::isUpperCase).count();
    boolean shorter = inside.length() < full.length();
    return oneWord && shorter && (capitals > 1 || sharesLetters(inside, full));
  }

  private static boolean sharesLetters(String inside, String full) {
    String letters = Spelling.folded(inside);
    return NameParts.isSubsequence(letters, Spelling.folded(full));
  }
}
