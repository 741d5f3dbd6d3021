package saksi.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180, UTF-8) with a header. A text that a spreadsheet
 * would take for a formula begins with an apostrophe, as OWASP advises.
 *
 * @param <T> what a row is about
 */
final class CsvTable<T> {
  private static final String LINE_END = "\r\n";
  private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n\\x00＝＋－＠].*";
  private static final String PLAIN = "[\\p{L}\\p{N}_./:#?&()-][\\p{L}\\p{N} _./:#?&()-]*";

  private final PrintWriter out;
  private final List<Column<T>> columns;

  CsvTable(OutputStream out, List<Column<T>> columns) {
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.columns = columns;
  }

  void header() {
    line(columns.stream().map(Column::name).toList());
  }

  void row(T row) {
    line(
        columns.stream()
            .map(column -> column.of(row).map(v -> cell(column, v)).orElse(""))
            .toList());
  }

  void end() {
    out.flush();
    if (out.checkError()) {
      throw new ExportException("cannot write the table");
    }
  }

  private void line(List<String> cells) {
    out.print(cells.stream().collect(Collectors.joining(",", "", LINE_END)));
  }

  private static String cell(Column<?> column, String value) {
    return column.type() == Column.Type.TEXT ? quoted(guarded(value)) : value;
  }

  private static String guarded(String text) {
    return text.matches(FORMULA) ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.isEmpty() || text.matches(PLAIN) && !text.endsWith(" ");
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
