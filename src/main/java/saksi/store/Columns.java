package saksi.store;

import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal, where an ideograph takes two and an accent none. */
final class Columns {
  private Columns() {}

  /** The number of columns that a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text in lines of at most so many columns, cut between words where there is a space. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : cut(word, columns)) {
        if (!line.isEmpty() && width(line + " " + piece) > columns) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> cut(String word, int columns) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int point : word.codePoints().toArray()) {
      if (!piece.isEmpty() && width(piece.toString()) + width(point) > columns) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(point);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || Character.isEmojiPresentation(point)
        || within(point, 0x1100, 0x115F)
        || within(point, 0x2E80, 0x33FF)
        || within(point, 0xA000, 0xA4CF)
        || within(point, 0xAC00, 0xD7A3)
        || within(point, 0xFE30, 0xFE6F)
        || within(point, 0xFF00, 0xFF60)
        || within(point, 0xFFE0, 0xFFE6);
  }

  private static boolean within(int point, int first, int last) {
    return first <= point && point <= last;
  }
}
