package saksi.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1, one object a subject and one a graph. The published context stands in the file, so
 * that a reader needs no network.
 */
final class JsonLdSink extends SubjectSink {
  private final JsonLdContext context = new JsonLdContext();
  private @Nullable Node graph;
  private String gap = "\n";

  JsonLdSink(OutputStream out) {
    super(out);
  }

  @Override
  void begin() {
    out.print("{ \"@context\": " + context.text() + ",\n  \"@graph\": [");
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
      out.print(gap + "  { \"id\": " + JsonLdValues.id(next) + ", \"@graph\": [");
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
    JsonLdValues values = new JsonLdValues(this::compact);
    SequencedMap<Node, List<Node>> byProperty = new LinkedHashMap<>();
    triples.forEach(triple ->
        byProperty
            .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
            .add(triple.getObject()));
    return byProperty.entrySet().stream()
        .map(property -> member(property, values))
        .collect(
            Collectors.joining(
                ",\n      ", "{ \"id\": " + JsonLdValues.id(subject) + ",\n      ", " }"));
  }

  private String member(Map.Entry<Node, List<Node>> property, JsonLdValues values) {
    String iri = property.getKey().getURI();
    List<Node> objects = property.getValue();
    if (property.getKey().equals(RDF.Nodes.type) && objects.stream().allMatch(Node::isURI)) {
      return "\"type\": " + values.types(objects);
    }
    return context
        .term(iri)
        .map(term -> JsonLdValues.string(term.name()) + ": " + values.of(objects, term))
        .orElseGet(() -> JsonLdValues.string(compact(iri)) + ": " + values.of(objects));
  }
}
