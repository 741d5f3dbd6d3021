package saksi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.rdf.Iris;
import saksi.reference.ReferenceData;
import saksi.store.ResultFormat;
import saksi.store.SavedQueries;
import saksi.store.SavedQuery;
import saksi.store.Store;

/** The graph that the project ships the articles of: what it must hold, and what it answers. */
class SeedsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/saksi/seeds");
  @TempDir static Path temp;
  private static Store store;
  private static BuildSummary summary;

  @BeforeAll
  static void build() {
    store = Store.open(temp.resolve("store"));
    summary =
        new GraphBuilder(ReferenceData.loadDefault(), new Iris("http://localhost:3030/", "test"))
            .build(List.of(Path.of("seeds")), store, Progress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<String> facts() throws IOException {
    return rows("facts.tsv");
  }

  static List<String> misreadings() throws IOException {
    return rows("misreadings.tsv");
  }

  static List<String> answers() throws IOException {
    return rows("answers.tsv");
  }

  @Test
  void theFolderHoldsFiveArticlesAndNothingThatFails() {
    assertThat(summary.read()).isEqualTo(5);
    assertThat(summary.failures()).isEmpty();
    assertThat(store.hashes()).hasSize(5);
  }

  @Test
  void everyGraphHasTheShapeOfTheOntology() {
    assertThat(store.validate()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactIsRead(String fact) throws IOException {
    assertThat(claims()).anyMatch(claim -> holds(claim, fact));
  }

  @ParameterizedTest
  @MethodSource("misreadings")
  void aMisreadingIsNot(String misreading) throws IOException {
    assertThat(claims()).noneMatch(claim -> holds(claim, misreading));
  }

  private static List<Map<String, String>> claims() throws IOException {
    return answer(Files.readString(EXPECTED.resolve("facts.rq")));
  }

  private static boolean holds(Map<String, String> row, String cells) {
    return row.entrySet().containsAll(cells(cells).entrySet());
  }

  @Test
  void whatSurroundsAReportIsNotRead() {
    List<Map<String, String>> named =
        answer("SELECT DISTINCT ?word { ?mention itsrdf:taIdentRef ?e ; nif:anchorOf ?word }");
    assertThat(named)
        .extracting(row -> row.get("word"))
        .contains("Zelenskyy", "Zelensky", "Korut")
        .doesNotContain("Kaluga", "Prabowo", "Indonesia", "WhatsApp");
  }

  @Test
  void everySavedQueryHasAnExpectedAnswer() throws IOException {
    assertThat(answers())
        .extracting(SeedsTest::query)
        .containsAll(
            SavedQueries.all().stream()
                .filter(query -> !query.sparql().contains("SERVICE"))
                .map(SavedQuery::name)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aSavedQueryAnswers(String expected) {
    String row = expected.substring(expected.indexOf('\t') + 1);
    assertThat(answer(saved(query(expected)))).anyMatch(answer -> holds(answer, row));
  }

  private static String query(String expected) {
    return expected.substring(0, expected.indexOf('\t'));
  }

  private static String saved(String name) {
    return SavedQueries.all().stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .orElseThrow()
        .sparql();
  }

  private static List<String> rows(String file) throws IOException {
    try (Stream<String> lines = Files.lines(EXPECTED.resolve(file))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static Map<String, String> cells(String row) {
    return Arrays.stream(row.split("\t"))
        .map(cell -> cell.split("=", 2))
        .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
  }

  private static List<Map<String, String>> answer(String sparql) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    store.query(sparql, json, ResultFormat.JSON);
    ResultSet rows = ResultSetFactory.fromJSON(new ByteArrayInputStream(json.toByteArray()));
    return Stream.generate(() -> rows)
        .takeWhile(ResultSet::hasNext)
        .map(answer -> row(answer.next()))
        .toList();
  }

  private static Map<String, String> row(QuerySolution solution) {
    Map<String, String> row = new TreeMap<>();
    solution.varNames().forEachRemaining(name -> row.put(name, words(solution.get(name))));
    return row;
  }

  private static String words(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
