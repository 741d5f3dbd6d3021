package saksi.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Nearest {
  private Nearest() {}

  /**
   * The one that holds what was typed, else the nearest by edit distance; empty when all are far.
   */
  static Optional<String> to(String typed, Collection<String> names) {
    String low = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(low, name) <= low.length() / 2)
        .min(
            Comparator.<String>comparingInt(name -> distance(low, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String low, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    return other.contains(low) ? 0 : edits(low, other);
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
