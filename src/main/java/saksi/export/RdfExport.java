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
import saksi.rdf.Prefixes;
import saksi.store.SortedNodes;
import saksi.vocabulary.Saksi;

/**
 * Writes a whole dataset in an order that is that of its content alone, so that equal content gives
 * equal bytes. A format with graphs is written graph by graph, of which one is held in memory; one
 * without them holds the union of all and is written subject by subject.
 *
 * @param flat whether only entities and the direct triples between them are written
 */
record RdfExport(DatasetGraph data, boolean flat) {
  private static final Set<Node> ENTITY_TYPES =
      Set.of(Saksi.ENTITY, Saksi.PERSON, Saksi.COUNTRY, Saksi.ORGANIZATION, Saksi.PLACE);

  /** Writes the dataset; called within a transaction. */
  void write(Formats format, OutputStream out) {
    StreamRDF sink = sink(format, out);
    sink.start();
    Prefixes.namespaces().forEach(sink::prefix);
    if (format.hasGraphs()) {
      writeGraphs(sink);
    } else {
      writeUnion(sink);
    }
    sink.finish();
  }

  private static StreamRDF sink(Formats format, OutputStream out) {
    return switch (format) {
      case RDF -> new RdfXmlSink(out);
      case JSONLD -> new JsonLdSink(out);
      case NQ, TRIG, TTL, NT -> format.stream(out);
    };
  }

  private void writeGraphs(StreamRDF sink) {
    try (SortedNodes names = new SortedNodes()) {
      data.listGraphNodes().forEachRemaining(names::add);
      for (Node name : names) {
        wanted(data.getGraph(name), Node.ANY).forEach(t -> sink.quad(Quad.create(name, t)));
      }
    }
  }

  private void writeUnion(StreamRDF sink) {
    Graph union = data.getUnionGraph();
    try (SortedNodes subjects = new SortedNodes()) {
      union.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
      for (Node subject : subjects) {
        wanted(union, subject).forEach(sink::triple);
      }
    }
  }

  private List<Triple> wanted(Graph graph, Node subject) {
    List<Triple> all = graph.find(subject, Node.ANY, Node.ANY).toList();
    if (flat) {
      Set<Node> entities = entities(all);
      all.removeIf(triple -> !entities.contains(triple.getSubject()));
    }
    all.sort(Order.OF_TRIPLES);
    return all;
  }

  private static Set<Node> entities(List<Triple> triples) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(RDF.Nodes.type))
        .filter(t -> ENTITY_TYPES.contains(t.getObject()))
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }
}
