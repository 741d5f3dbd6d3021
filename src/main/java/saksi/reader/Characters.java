package saksi.reader;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes text from elsewhere fit for a line of an article. */
final class Characters {
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Space of any width, and what a line must not hold. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\h\\v\\p{Cc}]+");

  /** What nobody sees: soft hyphens, joiners, marks of direction and order, and non-characters. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private Characters() {}

  /** One line without space around it. */
  static String line(String text) {
    String seen = UNSEEN.matcher(whole(text)).replaceAll("");
    return SPACE.matcher(seen).replaceAll(" ").strip();
  }

  static Stream<String> lines(String text) {
    return LINE_END.splitAsStream(text);
  }

  /** With a replacement character for each half of a pair. */
  private static String whole(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? LONE_SURROGATE.matcher(text).replaceAll("\uFFFD")
        : text;
  }
}
