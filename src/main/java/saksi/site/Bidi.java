package saksi.site;

import java.util.regex.Pattern;

/**
 * Invisible signs that embed, override or isolate a direction of writing. With them a name can be
 * made to look like another one, or to turn what stands after it.
 */
final class Bidi {
  private static final Pattern SIGNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Bidi() {}

  /** The words with a visible mark for each such sign. */
  static String shown(String words) {
    return SIGNS.matcher(words).replaceAll("\uFFFD");
  }
}
