package saksi.linking;

import java.util.List;
import java.util.Set;

/** Forms of a place's name: without its kind (<i>Hormuz</i>), or spelt one letter apart. */
record PlaceNames() implements SameName {
  private static final Set<String> HEAD = NameParts.of("place-head");

  @Override
  public boolean isVariant(String shortForm, String fullForm) {
    List<String> part = Spelling.words(shortForm);
    List<String> full = Spelling.words(fullForm);
    return NameParts.withoutHead(full, HEAD).equals(part) || isSameWithoutKind(part, full);
  }

  @Override
  public boolean canBe(String shortForm, String fullForm) {
    List<String> part = Spelling.words(shortForm);
    List<String> full = Spelling.words(fullForm);
    return isVariant(shortForm, fullForm)
        || (part.size() > 1 && NameParts.startsWith(full, part))
        || isMisspelt(part, full);
  }

  /** <i>Stasiun Mirni</i>, <i>Stasiun Sains Mirni</i>. */
  private static boolean isSameWithoutKind(List<String> part, List<String> full) {
    List<String> bare = NameParts.without(part, HEAD);
    return !bare.isEmpty()
        && bare.equals(NameParts.without(full, HEAD))
        && full.getFirst().equals(part.getFirst());
  }

  private static boolean isMisspelt(List<String> part, List<String> full) {
    return part.size() == full.size()
        && NameParts.isSubsequence(part, full)
        && (part.size() == 1 || part.stream().anyMatch(full::contains));
  }
}
