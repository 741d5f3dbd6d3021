package saksi.language;

import java.util.List;

/** Guesses the parts of a word whose root is not in the lexicon, from its form alone. */
final class UnknownWord {
  private static final int SHORTEST_ROOT = 4;

  private UnknownWord() {}

  /** The parts by the commonest rules; the whole word is the root where no prefix is plain. */
  static Analysis analyse(String word) {
    String clitic = word.endsWith("nya") && word.length() > 6 ? "nya" : "";
    String bare = word.substring(0, word.length() - clitic.length());
    for (Prefixed way : Prefixed.of(bare)) {
      String suffix = suffix(way);
      String root = way.rest().substring(0, way.rest().length() - suffix.length());
      boolean circumfix =
          suffix.equals("an") || !List.of("per", "peN", "ke").contains(way.prefix());
      if (root.length() >= SHORTEST_ROOT && circumfix && isPlain(way, bare)) {
        return new Analysis(root, false, way.prefix(), suffix, clitic, "", false);
      }
    }
    return new Analysis(bare, false, "", "", clitic, "", false);
  }

  private static boolean isPlain(Prefixed way, String word) {
    return switch (way.prefix()) {
      case "ber", "ter" -> word.startsWith(way.prefix());
      case "se", "ku", "kau" -> false;
      default -> true;
    };
  }

  private static String suffix(Prefixed way) {
    boolean noun = List.of("per", "peN", "ke").contains(way.prefix());
    String suffix = noun ? "an" : "kan";
    return way.rest().endsWith(suffix) ? suffix : "";
  }
}
