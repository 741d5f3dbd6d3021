package saksi.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms of a body's name: without its legal form or kind (<i>Awan</i> for <i>PT Awan Tbk</i>), its
 * first word (<i>Velora</i>), its initials, a ministry's usual abbreviation (<i>Kemenkeu</i>).
 */
record OrganizationNames(Set<String> countryNames) implements SameName {
  private static final Set<String> LEGAL = NameParts.of("organization-legal");
  private static final Set<String> HEAD = NameParts.of("organization-head");
  private static final Set<String> SUBSIDIARY = NameParts.of("organization-subsidiary");
  private static final Set<String> GENERIC = NameParts.of("organization-generic");
  private static final Set<String> OF_STATE = NameParts.of("organization-of-state");
  private static final Set<String> PLACE_HEAD = NameParts.of("place-head");
  private static final String MINISTRY = "kementerian";

  @Override
  public boolean isVariant(String shortForm, String fullForm) {
    List<String> part = NameParts.without(Spelling.words(shortForm), LEGAL);
    List<String> full = NameParts.without(Spelling.words(fullForm), LEGAL);
    return !part.isEmpty()
        && !full.isEmpty()
        && (part.equals(full)
            || isWithoutKind(Spelling.words(shortForm), full)
            || isWithoutCountry(shortForm, fullForm)
            || isMisspelt(part, full));
  }

  @Override
  public boolean canBe(String shortForm, String fullForm) {
    List<String> part = NameParts.without(Spelling.words(shortForm), LEGAL);
    List<String> full = NameParts.without(Spelling.words(fullForm), LEGAL);
    if (part.isEmpty() || full.isEmpty()) {
      return false;
    }
    return isVariant(shortForm, fullForm)
        || isOfBody(shortForm, fullForm)
        || isAbbreviationWithCountry(shortForm, fullForm)
        || isOpening(part, full)
        || isInitials(part, full)
        || isMinistry(part, full);
  }

  private static boolean isWithoutKind(List<String> part, List<String> full) {
    List<String> rest = NameParts.withoutHead(full, HEAD);
    return rest.equals(part) && !GENERIC.contains(String.join(" ", part));
  }

  /** <i>Mahkamah Agung</i> and <i>Mahkamah Agung AS</i>, <i>BNPP RI</i> and <i>BNPP</i>. */
  boolean isWithoutCountry(String shortForm, String fullForm) {
    List<String> part = Spelling.words(shortForm);
    List<String> full = Spelling.words(fullForm);
    return NameParts.startsWith(full, part)
        && countryNames.contains(full.stream().skip(part.size()).collect(Collectors.joining(" ")))
        && (part.size() > 1 || isAbbreviation(shortForm) || OF_STATE.contains(part.getFirst()));
  }

  private static boolean isAbbreviation(String form) {
    return form.length() > 2 && form.chars().filter(Character::isUpperCase).count() > 2
        || form.startsWith("Kem");
  }

  /**
   * One letter apart in a name of several words, or apart only in a word such as <i>Bandara</i>.
   */
  private static boolean isMisspelt(List<String> part, List<String> full) {
    boolean misspelt =
        part.size() > 1
            && part.size() == full.size()
            && part.stream().anyMatch(full::contains)
            && NameParts.isSubsequence(part, full);
    List<String> bare = NameParts.without(part, PLACE_HEAD);
    return misspelt
        || (bare.size() > 1
            && bare.equals(NameParts.without(full, PLACE_HEAD))
            && part.getFirst().equals(full.getFirst()));
  }

  /** <i>BNPP RI</i> and <i>Badan Nasional Pengelola Perbatasan</i>. */
  private boolean isAbbreviationWithCountry(String shortForm, String fullForm) {
    int space = shortForm.indexOf(' ');
    return space > 0
        && isAbbreviation(shortForm.substring(0, space))
        && countryNames.contains(Spelling.folded(shortForm.substring(space)))
        && canBe(shortForm.substring(0, space), fullForm);
  }

  /** A council of a body: <i>Dewan Keamanan</i> and <i>Dewan Keamanan PBB</i>. */
  private static boolean isOfBody(String shortForm, String fullForm) {
    String rest =
        fullForm.startsWith(shortForm + " ") ? fullForm.substring(shortForm.length()) : "";
    return shortForm.indexOf(' ') > 0 && rest.strip().matches("\\p{Lu}{2,}");
  }

  private static boolean isOpening(List<String> part, List<String> full) {
    return NameParts.startsWith(full, part)
        && part.stream().anyMatch(word -> !GENERIC.contains(word))
        && !GENERIC.contains(part.getFirst())
        && full.stream().skip(part.size()).noneMatch(SUBSIDIARY::contains);
  }

  private static boolean isInitials(List<String> part, List<String> full) {
    String last = part.getLast();
    List<String> rest = NameParts.withoutHead(full, HEAD);
    boolean sameHead = part.size() == 1 || part.getFirst().equals(full.getFirst());
    return last.length() > 1
        && part.size() <= 2
        && sameHead
        && (NameParts.initials(rest).contains(last)
            || (part.size() == 1 && NameParts.initials(full).contains(last)));
  }

  /** <i>Kemenkeu</i>, <i>Kemlu</i>, <i>Kemendikbud</i>: pieces of the words of the full name. */
  private static boolean isMinistry(List<String> part, List<String> full) {
    String abbreviation = part.getFirst();
    return part.size() == 1
        && abbreviation.startsWith("kem")
        && full.size() > 1
        && full.getFirst().equals(MINISTRY)
        && isPieced(abbreviation.replaceFirst("^kem(en)?", ""), full.subList(1, full.size()));
  }

  private static boolean isPieced(String pieces, List<String> words) {
    return !pieces.isEmpty()
        && pieces.charAt(0) == words.getFirst().charAt(0)
        && NameParts.isSubsequence(pieces, String.join("", words));
  }
}
