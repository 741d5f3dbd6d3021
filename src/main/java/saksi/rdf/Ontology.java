package saksi.rdf;

import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and the shapes that travel with the program. */
public final class Ontology {
  private Ontology() {}

  /** The classes and properties, as {@code ontology/saksi.ttl} has them. */
  public static Graph graph() {
    return read("/ontology/saksi.ttl");
  }

  static Graph read(String resource) {
    Graph graph = GraphFactory.createDefaultGraph();
    InputStream in = Ontology.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("not packaged with " + resource);
    }
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph;
  }
}
