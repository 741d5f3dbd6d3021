package saksi.export;

import java.io.OutputStream;
import java.util.List;

/**
 * GEXF, for Gephi, with a span of time for each date of an edge. It is version 1.2, which more
 * programs read, and takes {@code kind} from 1.3, without which Gephi makes one edge of all
 * relations between the same two.
 */
final class GexfWriter implements NetworkWriter {
  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  private final XmlWriter xml;
  private long edges;

  GexfWriter(OutputStream out) {
    xml = new XmlWriter(out);
  }

  @Override
  public void begin() {
    xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
    xml.open("meta");
    xml.element("creator", "Saksi");
    xml.close();
    xml.open("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
    attributes("node", NetworkColumns.NODE);
    attributes("edge", NetworkColumns.EDGE);
    xml.open("nodes");
  }

  private <T> void attributes(String owner, List<Column<T>> columns) {
    xml.open("attributes", "class", owner, "mode", "static");
    for (Column<T> column : columns) {
      if (isAttribute(column)) {
        String name = column.name();
        xml.empty("attribute", "id", name, "title", name, "type", type(column.type()));
      }
    }
    xml.close();
  }

  /** The format has places of its own for these two. */
  private static boolean isAttribute(Column<?> column) {
    return !column.name().equals(LABEL) && !column.name().equals(WEIGHT);
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.iri(), LABEL, node.label());
    values(NetworkColumns.NODE, node);
    xml.close();
  }

  @Override
  public void edge(NetworkEdge edge) {
    if (edges == 0) {
      nodesAreOver();
    }
    edges++;
    xml.open(
        "edge",
        "id",
        "e" + edges,
        "source",
        edge.source(),
        "target",
        edge.target(),
        LABEL,
        edge.relation(),
        "kind",
        edge.relation(),
        WEIGHT,
        Long.toString(edge.claims()));
    values(NetworkColumns.EDGE, edge);
    spells(edge);
    xml.close();
  }

  private <T> void values(List<Column<T>> columns, T row) {
    xml.open("attvalues");
    for (Column<T> column : columns) {
      if (isAttribute(column)) {
        column
            .of(row)
            .ifPresent(value -> xml.empty("attvalue", "for", column.name(), "value", value));
      }
    }
    xml.close();
  }

  private void spells(NetworkEdge edge) {
    if (!edge.periods().isEmpty()) {
      xml.open("spells");
      for (Period period : edge.periods()) {
        String first = period.first().toString();
        xml.empty("spell", "start", first, "end", period.last().toString());
      }
      xml.close();
    }
  }

  private void nodesAreOver() {
    xml.close();
    xml.open("edges");
  }

  @Override
  public void end() {
    if (edges == 0) {
      nodesAreOver();
    }
    xml.close();
    xml.close();
    xml.close();
    xml.end();
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
    };
  }
}
