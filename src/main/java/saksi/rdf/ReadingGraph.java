package saksi.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import saksi.knowledge.Claim;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;

/**
 * What was read, as one RDF graph: the article, its spans, the entities it names, the events it
 * reports, its claims, and one direct triple for each event that it reports as actual. There are no
 * blank nodes, and the graph stands alone: it describes all that it names.
 */
public final class ReadingGraph {
  private final Iris iris;

  public ReadingGraph(Iris iris) {
    this.iris = iris;
  }

  /** The graph of all that one article says. Claims are numbered in the order of the reading. */
  public Graph of(Reading reading) {
    Graph graph = of(reading.entities());
    new ArticleTriples(iris, graph).add(reading.article());
    SpanTriples spans = new SpanTriples(iris, reading.article(), graph);
    reading.mentions().forEach(spans::addMention);
    ClaimTriples claims = new ClaimTriples(iris, reading.article(), graph);
    List<Claim> found = reading.claims();
    for (int i = 0; i < found.size(); i++) {
      claims.add(i + 1, found.get(i));
    }
    return graph;
  }

  /** The graph that describes entities. */
  public Graph of(Collection<Entity> entities) {
    Graph graph = GraphFactory.createDefaultGraph();
    EntityTriples triples = new EntityTriples(iris, graph);
    entities.forEach(triples::add);
    return graph;
  }
}
