package saksi.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import saksi.rdf.Formats;
import saksi.rdf.Order;
import saksi.store.Facts;
import saksi.store.Sorted;
import saksi.store.Witness;

/** Writes some claims and what they speak of, in the order of a whole export. */
record FilteredRdf(Claims claims, RdfOptions options) {

  /** Writes them; called within a transaction. */
  void write(Formats format, OutputStream out) {
    StreamRDF sink = Sinks.begun(format, out);
    if (format.hasGraphs()) {
      claims.forEachGraph((name, graph, found) ->
          wanted(graph, found).forEach(triple -> sink.quad(Quad.create(name, triple))));
    } else {
      writeUnion(sink);
    }
    sink.finish();
  }

  private void writeUnion(StreamRDF sink) {
    try (Sorted<Triple> union = Sorted.triples()) {
      claims.forEachGraph((name, graph, found) -> wanted(graph, found).forEach(union::add));
      union.forEach(sink::triple);
    }
  }

  private List<Triple> wanted(Graph graph, List<Witness> found) {
    List<Triple> triples = new Selection(graph, found).triples();
    if (options.flat()) {
      RdfExport.keepEntities(triples);
    }
    if (options.reified()) {
      triples.addAll(Reifiers.of(triples, new Facts(graph)));
    }
    triples.sort(Order.OF_TRIPLES);
    return triples;
  }
}
