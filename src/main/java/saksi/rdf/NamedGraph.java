package saksi.rdf;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;
import saksi.vocabulary.Saksi;

/** A graph and the name under which a store keeps it, for callers that know no RDF. */
public record NamedGraph(String iri, Graph graph) {

  /** All that one article says. */
  public static NamedGraph of(Reading reading, Iris iris) {
    return new NamedGraph(iris.graph(reading.article().id()), new ReadingGraph(iris).of(reading));
  }

  /** All that one article says, and a sketch of its text to tell copies by. */
  public static NamedGraph of(Reading reading, String sketch, Iris iris) {
    NamedGraph named = of(reading, iris);
    Description.of(iris.article(reading.article().id()), named.graph())
        .with(Saksi.TEXT_SKETCH, Terms.base64(sketch));
    return named;
  }

  /** Which articles are copies of which, by identifiers. */
  public static NamedGraph copies(Map<String, String> originals, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    originals.forEach((copy, original) ->
        Description.of(iris.article(copy), graph)
            .with(Saksi.COPY_OF, Terms.iri(iris.article(original))));
    return new NamedGraph(iris.copiesGraph(), graph);
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
