package saksi.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import saksi.rdf.Formats;
import saksi.rdf.Order;
import saksi.store.Facts;
import saksi.store.Sorted;
import saksi.vocabulary.Saksi;

/**
 * Writes a whole dataset in an order that is that of its content alone, so that equal content gives
 * equal bytes. A format with graphs is written graph by graph, of which one is held in memory; one
 * without them holds the union of all and is written subject by subject.
 */
record RdfExport(DatasetGraph data, RdfOptions options) {
  private static final Set<Node> ENTITY_TYPES =
      Set.of(Saksi.ENTITY, Saksi.PERSON, Saksi.COUNTRY, Saksi.ORGANIZATION, Saksi.PLACE);

  /** Writes the dataset; called within a transaction. */
  void write(Formats format, OutputStream out) {
    StreamRDF sink = Sinks.begun(format, out);
    if (format.hasGraphs()) {
      writeGraphs(sink);
    } else {
      writeUnion(sink);
    }
    sink.finish();
  }

  private void writeGraphs(StreamRDF sink) {
    try (Sorted<Node> names = Sorted.nodes()) {
      data.listGraphNodes().forEachRemaining(names::add);
      for (Node name : names) {
        wanted(data.getGraph(name), Node.ANY).forEach(t -> sink.quad(Quad.create(name, t)));
      }
    }
  }

  private void writeUnion(StreamRDF sink) {
    Graph union = data.getUnionGraph();
    try (Sorted<Node> subjects = Sorted.nodes()) {
      union.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
      for (Node subject : subjects) {
        wanted(union, subject).forEach(sink::triple);
      }
    }
  }

  private List<Triple> wanted(Graph graph, Node subject) {
    List<Triple> all = graph.find(subject, Node.ANY, Node.ANY).toList();
    if (options.flat()) {
      keepEntities(all);
    }
    if (options.reified()) {
      all.addAll(Reifiers.of(all, new Facts(graph)));
    }
    all.sort(Order.OF_TRIPLES);
    return all;
  }

  /** Leaves those about entities. */
  static void keepEntities(List<Triple> triples) {
    Set<Node> entities =
        triples.stream()
            .filter(t -> t.getPredicate().equals(RDF.Nodes.type))
            .filter(t -> ENTITY_TYPES.contains(t.getObject()))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    triples.removeIf(triple -> !entities.contains(triple.getSubject()));
  }
}
