package saksi.store;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.vocabulary.XSD;
import saksi.rdf.Prefixes;

/**
 * Short forms of IRIs.
 *
 * @param base the store's base: what lies below it is written relative, such as {@code
 *     <country/KP>}
 */
record ShortForms(String base) {
  /** Every prefix as a SPARQL declaration, and that of the search for words. */
  static final String DECLARED =
      Prefixes.namespaces().entrySet().stream()
          .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
          .collect(Collectors.joining("", "PREFIX text: <" + TextQuery.NS + ">\n", ""));

  /**
   * A node as a reader likes it: the words of a literal, a whole number without its fraction, the
   * short form of an IRI.
   */
  String of(Node node) {
    if (node.isLiteral()) {
      String words = node.getLiteralLexicalForm();
      boolean isDecimal = node.getLiteralDatatypeURI().equals(XSD.decimal.getURI());
      return isDecimal ? words.replaceFirst("\\.0$", "") : words;
    }
    return node.isURI() ? of(node.getURI()) : node.toString();
  }

  private String of(String iri) {
    if (iri.startsWith(base)) {
      return "<" + iri.substring(base.length()) + ">";
    }
    Optional<Map.Entry<String, String>> longest =
        Prefixes.namespaces().entrySet().stream()
            .filter(e -> iri.startsWith(e.getValue()))
            .filter(e -> iri.substring(e.getValue().length()).matches("[\\p{L}\\p{N}_-]+"))
            .max(Comparator.comparingInt(e -> e.getValue().length()));
    return longest
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .orElse("<" + iri + ">");
  }
}
