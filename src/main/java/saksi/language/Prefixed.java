package saksi.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to take a prefix off a word.
 *
 * @param prefix its name, with {@code N} for the nasal
 * @param rest what is left, with the consonant that the nasal had swallowed
 * @param restored the number of letters of the rest that the word did not show
 */
record Prefixed(String prefix, String rest, int restored) {
  private static final String VOWELS = "aiueo";

  /** All ways to take one prefix off, the commonest first. */
  static List<Prefixed> of(String word) {
    List<Prefixed> ways = new ArrayList<>();
    if (word.startsWith("me")) {
      nasal("meN", word.substring(2), ways);
    } else if (word.startsWith("pe")) {
      plain("per", word, ways);
      nasal("peN", word.substring(2), ways);
      shared("peN", word, ways);
    } else if (word.startsWith("be")) {
      plain("ber", word, ways);
      shared("ber", word, ways);
    } else if (word.startsWith("te")) {
      plain("ter", word, ways);
      shared("ter", word, ways);
    } else {
      for (String prefix : List.of("di", "ke", "se", "kau", "ku")) {
        plain(prefix, word, ways);
      }
    }
    ways.removeIf(way -> way.rest.length() < 2);
    return ways;
  }

  private static void plain(String prefix, String word, List<Prefixed> ways) {
    if (word.startsWith(prefix)) {
      ways.add(new Prefixed(prefix, word.substring(prefix.length()), 0));
    }
  }

  /** A prefix that has lost its last letter, or shares an {@code r} with the root. */
  private static void shared(String prefix, String word, List<Prefixed> ways) {
    ways.add(new Prefixed(prefix, word.substring(2), word.startsWith("r", 2) ? 1 : 0));
  }

  private static void nasal(String prefix, String rest, List<Prefixed> ways) {
    if (rest.startsWith("nge") && rest.length() <= 6) {
      ways.add(new Prefixed(prefix, rest.substring(3), 0));
    }
    if (rest.startsWith("ng")) {
      after(prefix, rest.substring(2), "", "k", VOWELS, "ghkq", ways);
    } else if (rest.startsWith("ny")) {
      after(prefix, rest.substring(2), "s", "", VOWELS, "", ways);
    } else if (rest.startsWith("n")) {
      after(prefix, rest.substring(1), "t", "", VOWELS, "dcjzst", ways);
    } else if (rest.startsWith("m")) {
      after(prefix, rest.substring(1), "p", "", VOWELS, "bfvp", ways);
    }
    if (rest.length() > 1
        && "lrwymn".indexOf(rest.charAt(0)) >= 0
        && (VOWELS.indexOf(rest.charAt(1)) >= 0
            || rest.startsWith("ny")
            || rest.startsWith("ng"))) {
      ways.add(new Prefixed(prefix, rest, 0));
    }
  }

  /** What follows a nasal: a vowel whose consonant may be gone, or a consonant that stays. */
  private static void after(
      String prefix,
      String rest,
      String swallowed,
      String otherwise,
      String vowels,
      String staying,
      List<Prefixed> ways) {
    if (rest.isEmpty()) {
      return;
    }
    if (staying.indexOf(rest.charAt(0)) >= 0) {
      ways.add(new Prefixed(prefix, rest, 0));
    } else if (vowels.indexOf(rest.charAt(0)) >= 0) {
      ways.add(new Prefixed(prefix, swallowed + rest, swallowed.length()));
      if (!otherwise.isEmpty()) {
        ways.add(new Prefixed(prefix, otherwise + rest, otherwise.length()));
      }
    }
  }
}
