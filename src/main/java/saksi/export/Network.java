package saksi.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import saksi.store.Facts;
import saksi.store.Sorted;
import saksi.store.Witness;

/**
 * Who does what to whom: an edge for each two entities and relation, with all claims of it. The
 * claims of one edge are in memory together, everything else may be on disk.
 */
final class Network implements AutoCloseable {
  private final Sorted<Node> parties = Sorted.nodes();
  private final Sorted<String> reports = Sorted.lines();

  static Network of(Claims claims) {
    Network network = new Network();
    claims.forEachGraph((name, graph, found) -> found.forEach(network::add));
    return network;
  }

  private void add(Witness claim) {
    parties.add(NodeFactory.createURI(claim.agent().iri()));
    parties.add(NodeFactory.createURI(claim.target().iri()));
    reports.add(Report.of(claim).line());
  }

  /** Writes it, nodes and edges each in order. */
  void write(Graph union, NetworkWriter writer) {
    writer.begin();
    parties.forEach(party -> writer.node(NetworkNode.read(party, new Facts(union))));
    List<Report> sameEdge = new ArrayList<>();
    for (String line : reports) {
      Report next = Report.read(line);
      if (!sameEdge.isEmpty() && !next.isOfEdge(sameEdge.getFirst())) {
        writer.edge(NetworkEdge.of(sameEdge));
        sameEdge.clear();
      }
      sameEdge.add(next);
    }
    if (!sameEdge.isEmpty()) {
      writer.edge(NetworkEdge.of(sameEdge));
    }
    writer.end();
  }

  @Override
  public void close() {
    parties.close();
    reports.close();
  }
}
