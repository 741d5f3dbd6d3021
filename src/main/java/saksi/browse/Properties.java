package saksi.browse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import saksi.store.StoreException;

/** All that is said of one subject; the first in order where there may be several values. */
record Properties(List<Triple> triples) {

  boolean isEmpty() {
    return triples.isEmpty();
  }

  Stream<Node> values(Node property) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms);
  }

  boolean has(Node property, Node value) {
    return triples.stream()
        .anyMatch(
            triple -> triple.getPredicate().equals(property) && triple.getObject().equals(value));
  }

  Optional<Node> value(Node property) {
    return values(property).findFirst();
  }

  /** A value that a graph of the right shape has. */
  Node required(Node property) {
    return value(property)
        .orElseThrow(() -> new StoreException("something has no " + property + ": validate"));
  }

  Optional<String> words(Node property) {
    return value(property).map(Properties::lexical);
  }

  Optional<String> words(Node property, String language) {
    return values(property)
        .filter(value -> value.isLiteral() && value.getLiteralLanguage().equals(language))
        .findFirst()
        .map(Properties::lexical);
  }

  /** The words of a literal, or the IRI. */
  static String lexical(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
