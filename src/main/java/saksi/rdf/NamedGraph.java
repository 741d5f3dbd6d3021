package saksi.rdf;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;

/** A graph and the name under which a store keeps it, for callers that know no RDF. */
public record NamedGraph(String iri, Graph graph) {

  /** All that one article says. */
  public static NamedGraph of(Reading reading, Iris iris) {
    return new NamedGraph(iris.graph(reading.article().id()), new ReadingGraph(iris).of(reading));
  }

  /** The entities known beforehand. */
  public static NamedGraph reference(Collection<Entity> entities, Iris iris) {
    return new NamedGraph(iris.referenceGraph(), new ReadingGraph(iris).of(entities));
  }

  /** The ontology that travels with the program. */
  public static NamedGraph ontology(Iris iris) {
    return new NamedGraph(iris.ontologyGraph(), Ontology.graph());
  }

  /** How good the claims of each relation are, as measured before. */
  public static NamedGraph dataset(Iris iris) {
    return new NamedGraph(iris.datasetGraph(), new DatasetTriples(iris).of(Measurements.shipped()));
  }

  /** The number of its triples. */
  public int size() {
    return graph.size();
  }

  /** What is wrong with it, sorted; empty when it conforms. */
  public List<Violation> violations(Shapes shapes) {
    return shapes.check(graph);
  }

  /** Writes it; a format with named graphs names it. */
  public void write(Formats format, OutputStream out) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    dataset.addGraph(NodeFactory.createURI(iri), graph);
    format.write(dataset, out);
  }
}
