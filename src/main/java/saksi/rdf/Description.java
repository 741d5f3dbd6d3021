package saksi.rdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The triples about one thing, written into a graph as they are said. */
record Description(Graph graph, Node subject) {

  static Description of(String subject, Graph graph) {
    return new Description(graph, Terms.iri(subject));
  }

  Description a(Node type) {
    return with(RDF.Nodes.type, type);
  }

  Description with(Node property, Node value) {
    graph.add(Triple.create(subject, property, value));
    return this;
  }

  <T> Description with(Node property, Optional<T> value, Function<? super T, Node> term) {
    value.ifPresent(present -> with(property, term.apply(present)));
    return this;
  }

  <T> Description withEach(Node property, List<T> values, Function<? super T, Node> term) {
    values.forEach(value -> with(property, term.apply(value)));
    return this;
  }
}
