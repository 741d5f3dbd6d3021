package saksi.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The edges of a network as a table, with the names of columns that Gephi knows. */
final class EdgeTable implements NetworkWriter {
  private static final List<Column<NetworkEdge>> COLUMNS =
      Stream.concat(
              Stream.of(
                  Column.text("source", NetworkEdge::source),
                  Column.text("target", NetworkEdge::target)),
              NetworkColumns.EDGE.stream())
          .toList();

  private final CsvTable<NetworkEdge> table;

  EdgeTable(OutputStream out) {
    table = new CsvTable<>(out, COLUMNS);
  }

  @Override
  public void begin() {
    table.header();
  }

  @Override
  public void node(NetworkNode node) {}

  @Override
  public void edge(NetworkEdge edge) {
    table.row(edge);
  }

  @Override
  public void end() {
    table.end();
  }
}
