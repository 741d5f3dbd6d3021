package saksi.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms of a body's name: without its legal form or kind (<i>Danantara</i>), its first word
 * (<i>Unitree</i>), its initials, a ministry's usual abbreviation (<i>Kemenkeu</i>).
 */
record OrganizationNames() implements SameName {
  private static final Set<String> LEGAL = NameParts.of("organization-legal");
  private static final Set<String> HEAD = NameParts.of("organization-head");
  private static final Set<String> SUBSIDIARY = NameParts.of("organization-subsidiary");
  private static final Set<String> GENERIC = NameParts.of("organization-generic");
  private static final Set<String> COUNTRY_SUFFIX =
      Set.of("ri", "as", "indonesia", "republik indonesia", "amerika serikat");
  private static final String MINISTRY = "kementerian";

  @Override
  public boolean isVariant(String shortForm, String fullForm) {
    List<String> part = NameParts.without(Spelling.words(shortForm), LEGAL);
    List<String> full = NameParts.without(Spelling.words(fullForm), LEGAL);
    return !part.isEmpty()
        && !full.isEmpty()
        && (part.equals(full)
            || isWithoutKind(Spelling.words(shortForm), full)
            || isWithoutCountry(part, full));
  }

  @Override
  public boolean canBe(String shortForm, String fullForm) {
    List<String> part = NameParts.without(Spelling.words(shortForm), LEGAL);
    List<String> full = NameParts.without(Spelling.words(fullForm), LEGAL);
    if (part.isEmpty() || full.isEmpty()) {
      return false;
    }
    return isVariant(shortForm, fullForm)
        || isOpening(part, full)
        || isInitials(part, full)
        || isMinistry(part, full);
  }

  private static boolean isWithoutKind(List<String> part, List<String> full) {
    List<String> rest = NameParts.withoutHead(full, HEAD);
    return rest.equals(part) && !GENERIC.contains(String.join(" ", part));
  }

  private static boolean isWithoutCountry(List<String> part, List<String> full) {
    return NameParts.startsWith(full, part)
        && COUNTRY_SUFFIX.contains(
            full.stream().skip(part.size()).collect(Collectors.joining(" ")))
        && (part.size() > 1 || part.getFirst().startsWith("kem"));
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
