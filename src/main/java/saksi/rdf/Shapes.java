package saksi.rdf;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Checks a graph against the SHACL shapes of {@code ontology/shapes.ttl}. */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes =
      org.apache.jena.shacl.Shapes.parse(Ontology.read("/ontology/shapes.ttl"));

  /** What is wrong with the graph, sorted; empty when it conforms. */
  public List<Violation> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Shapes::violation)
        .distinct()
        .sorted()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        show(entry.focusNode()),
        path(entry.resultPath()),
        show(entry.value()),
        Objects.requireNonNullElse(entry.message(), ""));
  }

  private static String path(@Nullable Path path) {
    return path == null ? "" : path.toString(new Prologue(Prefixes.mapping()));
  }

  private static String show(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }
}
