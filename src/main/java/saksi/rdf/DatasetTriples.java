package saksi.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import saksi.rdf.Measurements.Measured;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Dqv;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.VoidTerms;

/** The dataset as a whole, and how good its claims of each relation are. */
record DatasetTriples(Iris iris) {
  private static final int DECIMALS = 3;

  /** The graph that describes the dataset. What was never found or never there has no figure. */
  Graph of(Measurements measurements) {
    Graph graph = GraphFactory.createDefaultGraph();
    Description.of(iris.dataset(), graph)
        .a(VoidTerms.DATASET)
        .with(Dcterms.TITLE, Terms.indonesian("Graf Saksi"))
        .with(Dcterms.TITLE, Terms.english("The Saksi graph"))
        .with(Dcterms.DESCRIPTION, Terms.english(measurements.how()));
    measurements.relations().forEach(measured -> addRelation(measured, graph));
    return graph;
  }

  private void addRelation(Measured measured, Graph graph) {
    Node events = OntologyTerms.eventClass(measured.relation());
    String part = iris.dataset() + "/" + measured.relation().label();
    Description.of(iris.dataset(), graph).with(VoidTerms.CLASS_PARTITION, Terms.iri(part));
    Description.of(part, graph).a(VoidTerms.DATASET).with(VoidTerms.CLASS, events);
    addFigure(part, Saksi.PRECISION, measured.right(), measured.found(), graph);
    addFigure(part, Saksi.RECALL, measured.right(), measured.gold(), graph);
  }

  private static void addFigure(String part, Node metric, int right, int of, Graph graph) {
    if (of > 0) {
      String name = metric.getURI().substring(Saksi.NAMESPACE.length());
      Description.of(part + "/" + name.toLowerCase(Locale.ROOT), graph)
          .a(Dqv.QUALITY_MEASUREMENT)
          .with(Dqv.COMPUTED_ON, Terms.iri(part))
          .with(Dqv.IS_MEASUREMENT_OF, metric)
          .with(Dqv.VALUE, Terms.decimal(share(right, of)))
          .with(RDFS.Nodes.comment, Terms.english(right + " of " + of));
    }
  }

  private static BigDecimal share(int right, int of) {
    return BigDecimal.valueOf(right).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
  }
}
