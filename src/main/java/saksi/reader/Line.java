package saksi.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, or a part of one, without white space around it.
 *
 * @param begin the UTF-16 index of its first character
 * @param words its characters
 */
record Line(int begin, String words) {

  int end() {
    return begin + words.length();
  }

  /** The lines of a text that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      Line line = new Line(begin, text.substring(begin, end)).stripped();
      if (!line.words.isEmpty()) {
        lines.add(line);
      }
      begin = end + 1;
    }
    return lines;
  }

  /** A part of this line, by places in it. */
  Line part(int from, int to) {
    return new Line(begin + from, words.substring(from, to)).stripped();
  }

  private Line stripped() {
    String front = words.stripLeading();
    return new Line(begin + words.length() - front.length(), front.stripTrailing());
  }
}
