package saksi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import saksi.vocabulary.Saksi;

/**
 * The values of one property as JSON-LD, as short as its term allows.
 *
 * @param compact an IRI with a prefix in place of its namespace
 */
record JsonLdValues(UnaryOperator<String> compact) {

  /** Classes, for a context whose vocabulary is the ontology. */
  String types(List<Node> classes) {
    return list(classes.stream().map(node -> string(inVocabulary(node.getURI()))).toList());
  }

  /** Values of a property for which there is no term. */
  String of(List<Node> values) {
    return list(values.stream().map(this::full).toList());
  }

  String of(List<Node> values, JsonLdContext.Term term) {
    if (!term.byLanguage()) {
      return list(values.stream().map(value -> shortest(value, term)).toList());
    }
    return values.stream().allMatch(value -> value.isLiteral() && hasLanguage(value))
        ? byLanguage(values)
        // An object alone would be taken for one with a member for each language.
        : array(values.stream().map(this::full).toList());
  }

  private String byLanguage(List<Node> values) {
    SequencedMap<String, List<String>> members = new LinkedHashMap<>();
    for (Node value : values) {
      members
          .computeIfAbsent(value.getLiteralLanguage(), language -> new ArrayList<>())
          .add(string(value.getLiteralLexicalForm()));
    }
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ": " + list(member.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private String shortest(Node value, JsonLdContext.Term term) {
    if (value.isURI()) {
      return switch (term.type()) {
        case "@id" -> id(value);
        case "@vocab" -> string(inVocabulary(value.getURI()));
        default -> full(value);
      };
    }
    boolean isBare =
        value.isLiteral()
            && term.language().equals(value.getLiteralLanguage())
            && (hasLanguage(value) || datatype(value).equals(term.type()));
    return isBare ? string(value.getLiteralLexicalForm()) : full(value);
  }

  /** Nothing for a string, as in a term. */
  private String datatype(Node literal) {
    String type = literal.getLiteralDatatypeURI();
    return type.equals(XSD.xstring.getURI()) ? "" : compact.apply(type);
  }

  /** A value that stands for itself whatever its term is. */
  private String full(Node value) {
    if (!value.isLiteral()) {
      return "{ \"id\": " + id(value) + " }";
    }
    String words = "{ \"@value\": " + string(value.getLiteralLexicalForm());
    if (hasLanguage(value)) {
      return words + ", \"@language\": " + string(value.getLiteralLanguage()) + " }";
    }
    String type = datatype(value);
    return type.isEmpty() ? words + " }" : words + ", \"type\": " + string(type) + " }";
  }

  private String inVocabulary(String iri) {
    String local = iri.startsWith(Saksi.NAMESPACE) ? iri.substring(Saksi.NAMESPACE.length()) : "";
    return local.matches("[A-Z]\\w*") ? local : compact.apply(iri);
  }

  private static boolean hasLanguage(Node literal) {
    return !literal.getLiteralLanguage().isEmpty();
  }

  static String id(Node node) {
    return string(node.isURI() ? node.getURI() : "_:b" + node.getBlankNodeLabel());
  }

  private static String list(List<String> values) {
    return values.size() == 1 ? values.getFirst() : array(values);
  }

  private static String array(List<String> values) {
    return "[ " + String.join(", ", values) + " ]";
  }

  static String string(String raw) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        default -> json.append(c < 0x20 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }
}
