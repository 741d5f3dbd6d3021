package saksi.language;

/**
 * The prefixes of a word from the outside in, and what may stand beside them.
 *
 * @param outer the outermost; empty when there is none
 * @param last the innermost
 * @param names all of them, joined with {@code +}
 */
record Prefixes(String outer, String last, String names) {
  static final Prefixes NONE = new Prefixes("", "", "");

  Prefixes with(String inner) {
    return outer.isEmpty()
        ? new Prefixes(inner, inner, inner)
        : new Prefixes(outer, inner, names + "+" + inner);
  }

  /** Whether a word with these prefixes may end in a suffix. */
  boolean allowSuffix(String suffix) {
    return switch (outer) {
      case "", "per" -> true;
      case "meN", "di", "ku", "kau", "ter" -> !suffix.equals("an");
      case "ber" -> !suffix.equals("i");
      default -> suffix.isEmpty() || suffix.equals("an");
    };
  }

  /** Whether one more prefix may stand inside of these. */
  boolean allowInside(String inner) {
    return switch (last) {
      case "" -> true;
      case "meN", "di", "ku", "kau" -> isOneOf(inner, "per", "ber", "ter", "ke", "se");
      case "ke" -> isOneOf(inner, "ber", "ter", "se", "per", "peN");
      case "peN" -> isOneOf(inner, "ber", "ke", "se");
      case "per" -> isOneOf(inner, "se", "ke", "ber", "ter");
      case "se" -> isOneOf(inner, "per", "ke", "ber", "ter", "peN");
      case "ber" -> isOneOf(inner, "ke", "se", "peN", "per");
      default -> isOneOf(inner, "per", "ke", "se");
    };
  }

  private static boolean isOneOf(String prefix, String... others) {
    for (String other : others) {
      if (prefix.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
