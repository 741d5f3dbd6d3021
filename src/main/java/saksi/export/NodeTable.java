package saksi.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of a network as a table, with the names of columns that Gephi knows. */
final class NodeTable implements NetworkWriter {
  private static final List<Column<NetworkNode>> COLUMNS =
      Stream.concat(Stream.of(Column.text("id", NetworkNode::iri)), NetworkColumns.NODE.stream())
          .toList();

  private final CsvTable<NetworkNode> table;

  NodeTable(OutputStream out) {
    table = new CsvTable<>(out, COLUMNS);
  }

  @Override
  public void begin() {
    table.header();
  }

  @Override
  public void node(NetworkNode node) {
    table.row(node);
  }

  @Override
  public void edge(NetworkEdge edge) {}

  @Override
  public void end() {
    table.end();
  }
}
