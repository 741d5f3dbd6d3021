package saksi.store;

import java.util.Set;

/**
 * Words to search for.
 *
 * @param words all must occur; the last may be the beginning of a word
 * @param language whose base forms count, {@code id} or {@code en}
 * @param fields where to look
 * @param limit how many hits are wanted at most
 */
public record TextQuestion(String words, String language, Set<TextField> fields, int limit) {
  private static final int LONGEST = 300;

  public TextQuestion {
    fields = Set.copyOf(fields);
    words = words.substring(0, Math.min(words.length(), LONGEST));
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " hits");
    }
  }
}
