package saksi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saksi.rdf.Formats;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

class RdfExportTest {
  @TempDir static Path folder;
  private static Store forwards;
  private static Store backwards;

  @BeforeAll
  static void write() {
    forwards = Store.open(folder.resolve("forwards"));
    backwards = Store.open(folder.resolve("backwards"));
    add(forwards, "a");
    add(forwards, "b");
    add(forwards, "odd");
    add(backwards, "odd", "gone", "b");
    backwards.withdraw("gone");
    add(backwards, "a");
    add(backwards, "b");
  }

  @AfterAll
  static void close() {
    forwards.close();
    backwards.close();
  }

  @ParameterizedTest
  @EnumSource
  void writesEqualBytesForEqualContent(Formats format) {
    for (boolean flat : new boolean[] {false, true}) {
      assertThat(export(forwards, format, flat)).isEqualTo(export(backwards, format, flat));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesAllThatIsThere(Formats format) {
    DatasetGraph read = parse(format, export(forwards, format, false));
    Set<Quad> quads =
        List.of("a", "b", "odd").stream()
            .flatMap(id -> graph(id).stream().map(t -> Quad.create(name(id), t)))
            .collect(Collectors.toSet());
    if (format.hasGraphs()) {
      assertThat(read.stream().collect(Collectors.toSet())).isEqualTo(quads);
    } else {
      assertThat(triples(read))
          .isEqualTo(quads.stream().map(Quad::asTriple).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesNoTripleTwice(Formats format) {
    String text = export(forwards, format, false);
    if (format == Formats.NQ || format == Formats.NT) {
      assertThat(text.lines()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesOnlyEntitiesAndDirectTriplesWhenFlat(Formats format) {
    Set<Triple> flat = triples(parse(format, export(forwards, format, true)));
    assertThat(flat)
        .map(triple -> triple.getPredicate().getLocalName())
        .contains("deploys", "type", "prefLabel")
        .doesNotContain("agent", "reports", "anchorOf", "headline");
    assertThat(flat)
        .map(triple -> triple.getSubject().getURI())
        .allMatch(iri -> iri.contains("/country/") || iri.contains("/person/"));
  }

  @ParameterizedTest
  @EnumSource
  void writesAnEmptyStore(Formats format) {
    try (Store empty = Store.open(folder.resolve("empty-" + format))) {
      assertThat(parse(format, export(empty, format, false)).isEmpty()).isTrue();
    }
  }

  private static void add(Store store, String... ids) {
    try (Batch batch = store.begin()) {
      for (String id : ids) {
        batch.replace(Reports.name(id), graph(id));
      }
      batch.commit();
    }
  }

  /** One graph has what formats trip over. */
  private static Graph graph(String id) {
    if (!id.equals("odd")) {
      return Reports.graph(id);
    }
    return OddGraph.graph();
  }

  private static Node name(String id) {
    return NodeFactory.createURI(Reports.name(id));
  }

  private static Set<Triple> triples(DatasetGraph read) {
    return read.stream().map(Quad::asTriple).collect(Collectors.toSet());
  }

  private static DatasetGraph parse(Formats format, String text) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(text, format.lang()).parse(read);
    return read;
  }

  private static String export(Store store, Formats format, boolean flat) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).write(format, ClaimFilter.ALL, new RdfOptions(flat, false), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
