package saksi.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a table.
 *
 * @param cells what stands between the tabs
 */
record Row(List<String> cells) {

  /** What stands in a column that must not be empty. */
  String text(int column) {
    return optional(column)
        .orElseThrow(() -> new IllegalArgumentException("column " + (column + 1) + " is empty"));
  }

  /** What stands in a column; nothing when it is empty or a hyphen. */
  Optional<String> optional(int column) {
    String cell = cells.get(column).strip();
    return cell.isEmpty() || cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }

  /** The items of a column that are separated by vertical bars. */
  List<String> list(int column) {
    return optional(column).stream().flatMap(cell -> items(cell, "\\|")).toList();
  }

  /** The items of a column that are separated by a pattern, without blank ones. */
  static Stream<String> items(String cell, String separator) {
    return Stream.of(cell.split(separator)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
