package saksi.linking;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Forms of a person's name: surname, first name, any of its words, initials (<i>SBY</i>) and
 * spellings one letter apart.
 */
record PersonNames() implements SameName {
  private static final Set<String> TITLES = NameParts.of("person-title");
  private static final Set<String> PARTICLES = NameParts.of("particle");
  private static final Set<String> GENERATION = NameParts.of("generation");
  private static final int SHORTEST_INITIALS = 3;
  private static final int SHORTEST_NICKNAME = 4;

  @Override
  public boolean isVariant(String shortForm, String fullForm) {
    List<String> part = NameParts.withoutHead(Spelling.words(shortForm), TITLES);
    List<String> full = NameParts.withoutHead(Spelling.words(fullForm), TITLES);
    return part.size() > 1 && isPart(part, full)
        || String.join("", part).equals(String.join("", full));
  }

  @Override
  public boolean canBe(String shortForm, String fullForm) {
    List<String> part = NameParts.withoutHead(Spelling.words(shortForm), TITLES);
    List<String> full = NameParts.withoutHead(Spelling.words(fullForm), TITLES);
    if (part.size() > full.size() || part.isEmpty() || isParticle(part)) {
      return false;
    }
    return isPart(part, full)
        || isInitials(shortForm, full)
        || isNickname(part, full)
        || isVariant(shortForm, fullForm);
  }

  /** <i>Alex</i> for <i>Alexander …</i>. */
  private static boolean isNickname(List<String> part, List<String> full) {
    return part.size() == 1
        && full.size() > 1
        && part.getFirst().length() >= SHORTEST_NICKNAME
        && full.getFirst().startsWith(part.getFirst());
  }

  private static boolean isParticle(List<String> part) {
    return part.size() == 1
        && (PARTICLES.contains(part.getFirst()) || part.getFirst().length() < 2);
  }

  private static boolean isPart(List<String> part, List<String> full) {
    boolean sameLength = part.size() == full.size() && part.size() > 1;
    boolean anotherGeneration =
        part.size() > 1 && full.stream().anyMatch(w -> GENERATION.contains(w) && !part.contains(w));
    return !anotherGeneration
        && NameParts.isSubsequence(part, full)
        && (!sameLength || part.stream().anyMatch(full::contains));
  }

  private static boolean isInitials(String shortForm, List<String> full) {
    return shortForm.length() >= SHORTEST_INITIALS
        && shortForm.equals(shortForm.toUpperCase(Locale.ROOT))
        && NameParts.initials(full).contains(shortForm.toLowerCase(Locale.ROOT));
  }
}
