package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.knowledge.Reading;

class ReadingGraphTest {
  private static final ReadingGraph GRAPH =
      new ReadingGraph(new Iris("http://localhost:3030/", "test"));

  static Stream<Reading> readings() {
    return Readings.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aReadingIsTheExpectedGraph(Reading reading) throws Exception {
    Graph expected = GraphFactory.createDefaultGraph();
    String name = reading.article().id().replaceAll("\\W.*", "") + ".ttl";
    try (InputStream in = ReadingGraphTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      RDFParser.source(in).lang(Lang.TURTLE).parse(expected);
    }
    Graph graph = GRAPH.of(reading);
    assertThat(graph.isIsomorphicWith(expected))
        .as("not %s but:\n%s", name, turtle(graph))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aReadingGivesTheSameBytesTwice(Reading reading) {
    assertThat(turtle(GRAPH.of(reading))).isEqualTo(turtle(GRAPH.of(reading)));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void noNodeIsBlank(Reading reading) {
    assertThat(GRAPH.of(reading).stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void theStoreGivesTheSameTermsBack(Reading reading, @TempDir Path folder) {
    Graph graph = GRAPH.of(reading);
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(store, () -> graph.stream().forEach(store.getDefaultGraph()::add));
    List<Triple> stored = Txn.calculateRead(store, () -> store.getDefaultGraph().stream().toList());
    assertThat(stored).allMatch(graph::contains).hasSize(graph.size());
    store.close();
  }

  @Test
  void theDescriptionsOfEntitiesAloneAreAGraphToo() {
    Graph graph = GRAPH.of(List.of(Readings.KENYA, Readings.SUDAN));
    assertThat(graph.stream().map(Triple::getSubject).map(Node::getURI).distinct())
        .containsExactlyInAnyOrder(
            "http://localhost:3030/country/KE", "http://localhost:3030/country/SD");
  }

  private static String turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.TTL.write(graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
