package saksi.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms of an Indonesian transitive verb, from its base with suffix ({@code serang}, {@code
 * peringatkan}): meN- in the active, di- in the passive. Where the dropping of the first consonant
 * depends on the root (<i>memeriksa</i> but <i>memperingatkan</i>), both forms are given; the one
 * that does not exist meets no text. After Sneddon, Indonesian Reference Grammar (2010), 1.5.
 */
public final class VerbForms {
  private VerbForms() {}

  /** The active forms: {@code menyerang}. */
  public static Set<String> active(String base) {
    Set<String> forms = new LinkedHashSet<>();
    char first = base.charAt(0);
    String rest = base.substring(1);
    switch (first) {
      case 'p' -> forms.addAll(Set.of("mem" + rest, "mem" + base));
      case 't' -> forms.addAll(Set.of("men" + rest, "men" + base));
      case 'k' -> forms.addAll(Set.of("meng" + rest, "meng" + base));
      case 's' -> forms.addAll(Set.of("meny" + rest, "men" + base));
      case 'b', 'f', 'v' -> forms.addAll(Set.of("mem" + base, "menge" + base));
      case 'd', 'c', 'j', 'z' -> forms.add("men" + base);
      case 'a', 'e', 'i', 'o', 'u', 'g', 'h' -> forms.add("meng" + base);
      default -> forms.add("me" + base);
    }
    return forms;
  }

  /** The passive forms: {@code diserang}, {@code terserang}. */
  public static Set<String> passive(String base) {
    return Set.of("di" + base, "ter" + base);
  }

  /** A word without the particle or pronoun that leans on it: {@code menyerangnya}. */
  public static String withoutClitic(String word) {
    for (String clitic : new String[] {"nya", "lah", "kah", "pun"}) {
      if (word.endsWith(clitic) && word.length() > clitic.length() + 4) {
        return word.substring(0, word.length() - clitic.length());
      }
    }
    return word;
  }
}
