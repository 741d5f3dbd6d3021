package saksi.export;

import java.io.OutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import saksi.rdf.Formats;
import saksi.store.Facts;
import saksi.vocabulary.Nanopub;

/** Writes claims as nanopublications, one after the other. */
final class Nanopublications {
  private Nanopublications() {}

  static void write(Claims claims, OutputStream out) {
    StreamRDF sink = Sinks.begun(Formats.TRIG, out);
    sink.prefix("np", Nanopub.NAMESPACE);
    claims.forEachGraph((name, graph, found) -> {
      Facts facts = new Facts(graph);
      for (var claim : found) {
        new Nanopublication(NodeFactory.createURI(claim.claim()), graph, facts)
            .quads()
            .forEach(sink::quad);
      }
    });
    sink.finish();
  }
}
