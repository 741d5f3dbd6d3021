package saksi.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.EventDate;
import saksi.rdf.NamedGraph;
import saksi.store.Reports;
import saksi.store.Store;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Skos;

/** Two reports of a deployment, one of which denies it, and one of a meeting. */
public abstract class ExportedReports {
  /** A name that has in it what XML cannot hold, markup, and the beginning of a formula. */
  protected static final String ODD_NAME = "=Arvania <&\"\u0001>, 'Raya'";

  @TempDir protected static Path folder;
  protected static Store store;

  @BeforeAll
  static void write() {
    store = Store.open(folder.resolve("store"));
    put("b", denied("b"));
    put("a", renamed(Reports.graph("a")));
    put("m", renamed(Reports.meeting("m")));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static void put(String id, Graph graph) {
    put(new NamedGraph(Reports.name(id), graph));
  }

  protected static void put(NamedGraph graph) {
    try (var batch = store.begin()) {
      batch.replace(graph);
      batch.commit();
    }
  }

  /** A graph of what formats trip over. */
  protected static NamedGraph odd() {
    return new NamedGraph(Reports.name("odd"), OddGraph.graph());
  }

  static String export(ExportFormat format, ClaimFilter filter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).write(format, filter, out);
    return out.toString(UTF_8);
  }

  static String export(ExportFormat format) {
    return export(format, ClaimFilter.ALL);
  }

  static ClaimFilter between(String since, String until) {
    ClaimFilter all = ClaimFilter.ALL;
    return new ClaimFilter(
        all.relations(),
        Optional.of(new EventDate(since)),
        Optional.of(new EventDate(until)),
        all.actors(),
        all.factualities());
  }

  private static Graph denied(String id) {
    Graph graph = renamed(Reports.graph(id));
    List<Triple> told = graph.find(null, Saksi.FACTUALITY, null).toList();
    told.forEach(graph::delete);
    told.forEach(t -> graph.add(t.getSubject(), Saksi.FACTUALITY, Saksi.DENIED));
    graph.find(null, Saksi.DEPLOYS, null).toList().forEach(graph::delete);
    return graph;
  }

  private static Graph renamed(Graph graph) {
    Triple name =
        graph.find(null, Skos.PREF_LABEL, NodeFactory.createLiteralLang("Arvania", "id")).next();
    graph.delete(name);
    graph.add(name.getSubject(), Skos.PREF_LABEL, NodeFactory.createLiteralLang(ODD_NAME, "id"));
    return graph;
  }
}
