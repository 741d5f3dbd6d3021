package saksi.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import saksi.rdf.Shapes;
import saksi.rdf.Violation;

/** Checks each named graph against the shapes; called within a transaction. */
final class Validation {
  private Validation() {}

  static List<Violation> of(DatasetGraph data) {
    Shapes shapes = new Shapes();
    List<Violation> found = new ArrayList<>();
    try (Sorted<Node> names = Sorted.nodes()) {
      data.listGraphNodes().forEachRemaining(names::add);
      for (Node name : names) {
        found.addAll(shapes.check(inMemory(data.getGraph(name))));
      }
    }
    return found;
  }

  private static Graph inMemory(Graph stored) {
    Graph graph = GraphFactory.createDefaultGraph();
    stored.find().forEachRemaining(graph::add);
    return graph;
  }
}
