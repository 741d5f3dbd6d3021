package saksi.export;

import java.io.OutputStream;
import java.util.List;

/**
 * GraphML, for Cytoscape, yEd, igraph and others. Every edge is directed, also one between two who
 * do the same: it says so with {@code mutual}, since many readers refuse graphs of both kinds.
 */
final class GraphMlWriter implements NetworkWriter {
  private final XmlWriter xml;
  private long edges;

  GraphMlWriter(OutputStream out) {
    xml = new XmlWriter(out);
  }

  @Override
  public void begin() {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys("node", NetworkColumns.NODE);
    keys("edge", NetworkColumns.EDGE);
    xml.open("graph", "id", "saksi", "edgedefault", "directed");
  }

  private <T> void keys(String owner, List<Column<T>> columns) {
    for (Column<T> column : columns) {
      String id = owner + "." + column.name();
      String type = type(column.type());
      xml.empty("key", "id", id, "for", owner, "attr.name", column.name(), "attr.type", type);
    }
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.iri());
    data("node", NetworkColumns.NODE, node);
    xml.close();
  }

  @Override
  public void edge(NetworkEdge edge) {
    edges++;
    xml.open("edge", "id", "e" + edges, "source", edge.source(), "target", edge.target());
    data("edge", NetworkColumns.EDGE, edge);
    xml.close();
  }

  private <T> void data(String owner, List<Column<T>> columns, T row) {
    for (Column<T> column : columns) {
      String key = owner + "." + column.name();
      column.of(row).ifPresent(value -> xml.element("data", value, "key", key));
    }
  }

  @Override
  public void end() {
    xml.close();
    xml.close();
    xml.end();
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "string";
      case INTEGER -> "int";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
    };
  }
}
