package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;
import saksi.vocabulary.Saksi;

/** The commands on a store that was built. */
class StoreCommandsTest {
  @TempDir static Path temp;
  private static Path store;
  private static Path small;

  @BeforeAll
  static void build() {
    store = temp.resolve("store");
    Run.of("build", "--store", store, Articles.in(temp.resolve("articles")).folder()).succeeds();
    small = temp.resolve("small");
    put(small, Reports.graph("pagi"));
  }

  private static void put(Path folder, Graph graph) {
    try (Store open = Store.open(folder);
        Batch batch = open.begin()) {
      batch.replace(Reports.name("pagi"), graph);
      batch.commit();
    }
  }

  @Test
  void aSavedQueryIsAnsweredAsATable() {
    Run run = Run.of("query", "--store", store, "articles").succeeds();
    assertThat(run.out()).contains("kunjungan").contains("2025-02-04").contains("Koran Contoh");
  }

  @Test
  void aQueryIsAnsweredFromAFileAndFromStandardInput() throws IOException {
    String sparql = "SELECT ?id { ?a a saksi:Article ; dcterms:identifier ?id } ORDER BY ?id";
    Path file = Files.writeString(temp.resolve("tanya.rq"), sparql);
    Run fromFile = Run.of("query", "--store", store, "--format", "csv", file).succeeds();
    assertThat(fromFile.out().lines()).containsExactly("id", "kunjungan", "serangan");
    Run piped = Run.with(sparql.getBytes(UTF_8), "query", "--store", store, "--format", "csv", "-");
    assertThat(piped.succeeds().out()).isEqualTo(fromFile.out());
  }

  @Test
  void brokenSparqlIsShownWithItsPlace() throws IOException {
    Path file = Files.writeString(temp.resolve("rusak.rq"), "SELECT ?x\n{ ?x a }");
    Run.of("query", "--store", store, file).failsSaying("line 2, column 8");
  }

  @Test
  void anUnknownQuerySuggestsTheNearest() {
    Run.of("query", "--store", store, "artciles").failsSaying("did you mean articles?");
  }

  @Test
  void theSavedQueriesAreListedWithTheirQuestions() {
    assertThat(Run.of("query").succeeds().out())
        .contains("who-met-whom")
        .contains("Who met whom")
        .doesNotContain("PREFIX");
  }

  @Test
  void everySpanIsWhereItSays() {
    String sparql =
        "SELECT ?id ?b ?e ?words { ?s nif:referenceContext/dcterms:identifier ?id ;"
            + " nif:beginIndex ?b ; nif:endIndex ?e ; nif:anchorOf ?words }";
    Run run =
        Run.with(sparql.getBytes(UTF_8), "query", "--store", store, "--format", "tsv", "-")
            .succeeds();
    assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(StoreCommandsTest::isWhereItSays);
  }

  private static boolean isWhereItSays(String row) {
    String[] cells = row.split("\t");
    String text = cells[0].equals("\"kunjungan\"") ? Articles.VISIT : Articles.STRIKE;
    String words = text.substring(number(cells[1]), number(cells[2]));
    return cells[3].replaceFirst("@id$", "").equals('"' + words.replace("\"", "\\\"") + '"');
  }

  private static int number(String typed) {
    return Integer.parseInt(typed.replaceAll("^\"|\".*$", ""));
  }

  @Test
  void aBuiltStoreConforms() {
    assertThat(Run.of("validate", "--store", store).succeeds().out())
        .isEqualTo("The store conforms.\n");
  }

  @Test
  void aStoreThatDoesNotConformIsReported() {
    Path own = temp.resolve("salah");
    Graph graph = Reports.graph("pagi");
    graph.remove(Node.ANY, Saksi.FACTUALITY, Node.ANY);
    put(own, graph);
    Run run = Run.of("validate", "--store", own);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("claim/pagi-1").endsWith("Violations: 1\n");
  }

  @Test
  void aMissingStoreIsNamed() {
    Path none = temp.resolve("tiada");
    Run.of("query", "--store", none, "articles").failsSaying("no store at " + none);
    Run.of("export", "--store", none, "-").failsSaying("no store at " + none);
    Run.of("withdraw", "--store", none, "x").failsSaying("no store at " + none);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "nt", "rdf", "jsonld"})
  void aStoreIsExportedInEveryFormat(String format) throws IOException {
    Path file = temp.resolve("ekspor." + format);
    Run run = Run.of("export", "--store", small, file).succeeds();
    assertThat(run.out()).isEmpty();
    assertThat(file).content().contains("Kabar pagi");
    Run named = Run.of("export", "--store", small, "--format", format, "-").succeeds();
    assertThat(named.out()).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "claims", "nodes", "edges", "nanopub"})
  void aStoreIsExportedForOtherPrograms(String format) throws IOException {
    boolean isTable = List.of("claims", "nodes", "edges").contains(format);
    Path file = temp.resolve(isTable ? format + ".csv" : "ekspor." + format);
    Run.of("export", "--store", small, file).succeeds();
    Run named = Run.of("export", "--store", small, "--format", format, "-").succeeds();
    assertThat(named.out()).contains("country/belmora").isEqualTo(Files.readString(file));
  }

  @Test
  void threeTablesAreExportedIntoAFolder() throws IOException {
    Path tables = temp.resolve("tabel");
    Run.of("export", "--store", small, "--format", "csv", tables).succeeds();
    for (String each : List.of("nodes", "edges", "claims")) {
      Run alone = Run.of("export", "--store", small, "--format", each, "-").succeeds();
      assertThat(tables.resolve(each + ".csv")).content().isEqualTo(alone.out());
    }
    Run.of("export", "--store", small, "--format", "csv", "-").isWrongUsage("name a folder");
  }

  @Test
  void onlyTheClaimsThatAreAskedForAreExported() {
    Run none =
        Run.of("export", "--store", small, "--relation", "meets,attacks", "--format", "edges", "-");
    assertThat(none.succeeds().out().lines()).hasSize(1);
    String[] wide = {
      "export",
      "--store",
      small.toString(),
      "--relation",
      "deploys",
      "--since",
      "2025-03",
      "--until",
      "2025",
      "--actor",
      "belmora",
      "--factuality",
      "actual",
      "--format",
      "edges",
      "-"
    };
    assertThat(Run.of((Object[]) wide).succeeds().out().lines()).hasSize(2);
  }

  @Test
  void anExportThatMakesNoSenseIsRefused() {
    Run.of("export", "--relation", "meet", "-").isWrongUsage("did you mean meets?");
    Run.of("export", "--since", "kemarin", "-").isWrongUsage("not a date such as");
    Run.of("export", "--factuality", "mungkin", "-").isWrongUsage("mungkin");
    Run.of("export", "--flat", "--format", "gexf", "-").isWrongUsage("--flat is for RDF");
    Run.of("export", "--rdf12", "--format", "rdf", "-").isWrongUsage("use ttl, nt, nq or trig");
    Run.of("export", "--rdf12", "--flat", "-").isWrongUsage("leaves no claims");
    Run.of("export", "--store", small, "--actor", "Antah", "-").failsSaying("knows no 'Antah'");
  }

  @Test
  void aFlatExportHasNoArticles() {
    Run run = Run.of("export", "--store", small, "--flat", "--format", "nt", "-").succeeds();
    assertThat(run.out()).contains("saksi#Country").doesNotContain("saksi#Article");
  }

  @Test
  void anExportThatCannotBeWrittenIsNamed() {
    Path file = temp.resolve("tiada/ekspor.nq");
    Run.of("export", "--store", small, file).failsSaying(file + ": no such file or folder");
  }

  @Test
  void withdrawingRemovesOneArticleAndNothingElse() {
    Path own = temp.resolve("own");
    Run.of("build", "--store", own, temp.resolve("articles")).succeeds();
    Run.of("withdraw", "--store", own, "kunjugnan").failsSaying("did you mean kunjungan?");
    String before = exported(own);
    Run.of("withdraw", "--store", own, "kunjungan").succeeds();
    String graph = " <http://localhost:3030/graph/kunjungan> .";
    assertThat(exported(own))
        .isEqualTo(
            before
                .lines()
                .filter(quad -> !quad.endsWith(graph))
                .map(quad -> quad + "\n")
                .collect(Collectors.joining()));
    Run.of("build", "--store", own, temp.resolve("articles")).succeeds();
    assertThat(exported(own)).isEqualTo(before);
  }

  private static String exported(Path path) {
    return Run.of("export", "--store", path, "-").succeeds().out();
  }
}
