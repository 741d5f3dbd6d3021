package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.store.Batch;
import saksi.store.Store;

class SavedQueriesTest {
  private static final Path FOLDER = Path.of("queries");
  private static final Iris IRIS = new Iris("http://localhost:3030/", "test");
  private static final Measurements MEASUREMENTS =
      Measurements.read(
          List.of("# Made up.", "meets\t6\t8\t9", "deploys\t7\t10\t20", "supports\t69\t100\t90"));

  @TempDir static Path folder;
  private static Store store;

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  static List<Path> localQueries() throws IOException {
    return queries().stream().filter(file -> !isFederated(file)).toList();
  }

  @BeforeAll
  static void fill() {
    store = Store.open(folder);
    ReadingGraph graphs = new ReadingGraph(IRIS);
    try (Batch batch = store.begin()) {
      batch.replace(IRIS.ontologyGraph(), Ontology.graph());
      batch.replace(IRIS.datasetGraph(), new DatasetTriples(IRIS).of(MEASUREMENTS));
      Readings.all().forEach((id, reading) -> batch.replace(IRIS.graph(id), graphs.of(reading)));
      batch.replace(NamedGraph.copies(Map.of("visit", "troops"), IRIS));
      batch.commit();
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itSaysItsQuestionAndOrdersItsAnswer(Path file) throws IOException {
    assertThat(Files.readString(file)).matches("(?s)# [A-Z][^\n]+\\?\n.*");
    Query query = QueryFactory.read(file.toString());
    assertThat(query.hasOrderBy()).isTrue();
    assertThat(query.getResultVars()).doesNotHaveDuplicates().isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itNeedsTheNetworkOnlyIfItSaysSo(Path file) throws IOException {
    assertThat(Files.readString(file).contains("NEEDS THE NETWORK")).isEqualTo(isFederated(file));
  }

  @ParameterizedTest
  @MethodSource("localQueries")
  void itAnswersAsExpected(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".rq", ".csv");
    Path expected = Path.of("src/test/resources/saksi/queries", name);
    assertThat(answer(file)).as(name).isEqualTo(Files.readString(expected));
  }

  private static String answer(Path file) {
    Query query = QueryFactory.read(file.toString());
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (QueryExecution run =
              QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query(query).build()) {
            ResultSetFormatter.outputAsCSV(out, run.execSelect());
          }
          return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
  }

  private static boolean isFederated(Path file) {
    return QueryFactory.read(file.toString()).toString().contains("SERVICE <");
  }
}
