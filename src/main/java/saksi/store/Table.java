package saksi.store;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in aligned columns. Widths are those of the first rows, so that any number of rows
 * can be written; long words of a cell go on in further lines.
 */
final class Table {
  private static final int MEASURED_ROWS = 1_000;
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final ShortForms shortForms;

  Table(ShortForms shortForms) {
    this.shortForms = shortForms;
  }

  /** Writes all rows and returns their number. */
  long write(RowSet rows, PrintStream out) {
    List<Var> variables = rows.getResultVars();
    List<List<String>> first = new ArrayList<>();
    while (first.size() < MEASURED_ROWS && rows.hasNext()) {
      first.add(cells(rows.next(), variables));
    }
    List<String> header = variables.stream().map(Var::getVarName).toList();
    List<Integer> widths = widths(header, first);
    print(header, widths, out);
    print(widths.stream().map("─"::repeat).toList(), widths, out);
    first.forEach(row -> print(row, widths, out));
    Iterator<List<String>> rest = rows.stream().map(row -> cells(row, variables)).iterator();
    rest.forEachRemaining(row -> print(row, widths, out));
    long count = rows.getRowNumber();
    out.println(count == 1 ? "(1 row)" : "(" + count + " rows)");
    out.flush();
    return count;
  }

  private List<String> cells(Binding row, List<Var> variables) {
    return variables.stream().map(row::get).map(this::cell).toList();
  }

  private String cell(@Nullable Node node) {
    return node == null ? "" : shortForms.of(node).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static List<Integer> widths(List<String> header, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      int at = column;
      int widest = rows.stream().mapToInt(row -> Columns.width(row.get(at))).max().orElse(0);
      widths.add(Math.max(Columns.width(header.get(at)), Math.min(widest, WIDEST)));
    }
    return widths;
  }

  private static void print(List<String> row, List<Integer> widths, PrintStream out) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      cells.add(Columns.wrap(row.get(column), widths.get(column)));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      out.println(line(cells, line, widths).stripTrailing());
    }
  }

  private static String line(List<List<String>> cells, int line, List<Integer> widths) {
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      List<String> cell = cells.get(column);
      String words = line < cell.size() ? cell.get(line) : "";
      parts.add(words + " ".repeat(Math.max(0, widths.get(column) - Columns.width(words))));
    }
    return String.join(GAP, parts);
  }
}
