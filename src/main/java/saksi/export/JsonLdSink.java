package saksi.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** JSON-LD 1.1, one object a subject and one a graph. */
final class JsonLdSink extends SubjectSink {
  private @Nullable Node graph;
  private String gap = "\n";

  JsonLdSink(OutputStream out) {
    super(out);
  }

  @Override
  void begin() {
    out.print("{ \"@context\": ");
    out.print(
        prefixes.entrySet().stream()
            .map(e -> string(e.getKey()) + ": " + string(e.getValue()))
            .collect(Collectors.joining(",\n    ", "{\n    ", " },\n  \"@graph\": [")));
  }

  @Override
  void subject(Node next, Node subject, List<Triple> triples) {
    if (!next.equals(graph)) {
      endGraph();
      beginGraph(next);
    }
    out.print(gap + "    " + object(subject, triples));
    gap = ",\n";
  }

  @Override
  void end() {
    endGraph();
    out.print(" ] }\n");
  }

  private void beginGraph(Node next) {
    if (!Quad.isDefaultGraph(next)) {
      out.print(gap + "  { \"@id\": " + string(id(next)) + ", \"@graph\": [");
      gap = "\n";
    }
    graph = next;
  }

  private void endGraph() {
    if (graph != null && !Quad.isDefaultGraph(graph)) {
      out.print(" ] }");
      gap = ",\n";
    }
  }

  private String object(Node subject, List<Triple> triples) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Triple triple : triples) {
      boolean isType = triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI();
      String key = isType ? "@type" : compact(triple.getPredicate().getURI());
      String value =
          isType ? string(compact(triple.getObject().getURI())) : value(triple.getObject());
      values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
    return values.entrySet().stream()
        .map(e -> string(e.getKey()) + ": " + list(e.getValue()))
        .collect(
            Collectors.joining(
                ",\n      ", "{ \"@id\": " + string(id(subject)) + ",\n      ", " }"));
  }

  private static String list(List<String> values) {
    return values.size() == 1 ? values.getFirst() : "[ " + String.join(", ", values) + " ]";
  }

  private String value(Node node) {
    if (!node.isLiteral()) {
      return "{ \"@id\": " + string(id(node)) + " }";
    }
    String words = string(node.getLiteralLexicalForm());
    String type = node.getLiteralDatatypeURI();
    if (!node.getLiteralLanguage().isEmpty()) {
      return "{ \"@value\": "
          + words
          + ", \"@language\": "
          + string(node.getLiteralLanguage())
          + " }";
    }
    return type.equals(XSD.xstring.getURI())
        ? words
        : "{ \"@value\": " + words + ", \"@type\": " + string(compact(type)) + " }";
  }

  private static String id(Node node) {
    return node.isURI() ? node.getURI() : "_:b" + node.getBlankNodeLabel();
  }

  private static String string(String raw) {
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
