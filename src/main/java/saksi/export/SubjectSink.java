package saksi.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * A sink for a format that says a subject once: it gathers the triples that follow each other and
 * have the same graph and subject. Prefixes come before all triples.
 */
abstract class SubjectSink implements StreamRDF {
  final PrintWriter out;
  final Map<String, String> prefixes = new TreeMap<>();
  private final List<Quad> pending = new ArrayList<>();
  private boolean begun;

  SubjectSink(OutputStream out) {
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes what comes before all subjects. */
  abstract void begin();

  /** Writes the triples of one subject in one graph. */
  abstract void subject(Node graph, Node subject, List<Triple> triples);

  /** Writes what comes after all subjects. */
  abstract void end();

  @Override
  public final void start() {}

  @Override
  public final void base(String base) {}

  @Override
  public final void version(String version) {}

  @Override
  public final void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public final void triple(Triple triple) {
    quad(Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public final void quad(Quad quad) {
    if (!pending.isEmpty() && !continues(pending.getLast(), quad)) {
      writePending();
    }
    pending.add(quad);
  }

  @Override
  public final void finish() {
    writePending();
    end();
    out.flush();
  }

  /** The name with a prefix in place of its namespace; the whole IRI when there is none. */
  final String compact(String iri) {
    return prefixes.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()))
        .filter(e -> iri.substring(e.getValue().length()).matches("[A-Za-z_][\\w.-]*"))
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private void writePending() {
    if (!begun) {
      begin();
      begun = true;
    }
    if (!pending.isEmpty()) {
      Quad first = pending.getFirst();
      List<Triple> triples = pending.stream().map(Quad::asTriple).toList();
      subject(first.getGraph(), first.getSubject(), triples);
      pending.clear();
    }
  }

  private static boolean continues(Quad last, Quad next) {
    return last.getGraph().equals(next.getGraph()) && last.getSubject().equals(next.getSubject());
  }
}
