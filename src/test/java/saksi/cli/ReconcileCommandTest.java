package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.reconciliation.LocalService;

class ReconcileCommandTest {
  private static final String COLUMNS =
      "accept\tentity\tname\ttype\tcandidate id\tcandidate name\tscore\tmatch\n";
  private static final String SATO =
      "\tperson/hana-sato\tHana Sato\tperson\tQ34\tHana Sato\t90.0\tfalse\n";
  @TempDir static Path built;
  @TempDir Path temp;
  private Path candidates;
  private Path own;

  @BeforeAll
  static void build() {
    Path articles = Articles.in(built.resolve("articles")).folder();
    Run.of("build", "--store", store(), articles).succeeds();
  }

  @BeforeEach
  void name() {
    candidates = temp.resolve("candidates.tsv");
    own = temp.resolve("own");
  }

  @Test
  void theUnlinkedEntitiesAreAskedFor() throws IOException {
    String before = export();
    try (LocalService service =
        LocalService.answering(
            "[{\"id\": \"Q12\", \"name\": \"B\\tC\", \"score\": 40}, {\"id\": \"Q34\", \"name\":"
                + " \"Hana Sato\", \"score\": 90, \"match\": true}]")) {
      Run run = ask(service, "--type", "person").succeeds();
      assertThat(run.out()).contains("Entities without a Wikidata id  2");
      assertThat(Files.readString(candidates))
          .startsWith(COLUMNS)
          .contains(
              "\n\tperson/hana-sato\tHana Sato\tperson\tQ34\tHana Sato\t90.0\ttrue\n"
                  + "\tperson/hana-sato\tHana Sato\tperson\tQ12\tB C\t40.0\tfalse\n")
          .contains("person/linh-tran")
          .doesNotContain("country/");
      assertThat(service.batches()).singleElement().asString().contains("\"id\":\"Q17\"");
    }
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void whatIsAcceptedIsLinkedByTheNextBuild() throws IOException {
    try (LocalService service =
        LocalService.answering("[{\"id\": \"Q34\", \"name\": \"Hana Sato\", \"score\": 90}]")) {
      ask(service).succeeds();
    }
    Files.writeString(
        candidates,
        Files.readString(candidates).replace("\n\tperson/hana-sato", "\nx\tperson/hana-sato"));
    Run run = Run.of("reconcile", "--apply", candidates, "--reference", own).succeeds();
    assertThat(run.out()).contains("Accepted  1");
    assertThat(own.resolve("persons.tsv")).content().contains("hana-sato\tHana Sato\t");
    Path second = temp.resolve("second");
    Path articles = built.resolve("articles");
    Run.of("build", "--store", second, "--reference", own, articles).succeeds();
    assertThat(Run.of("export", "--store", second, "--format", "nt", "-").succeeds().out())
        .contains(
            "<http://localhost:3030/person/hana-sato> <http://www.w3.org/2002/07/owl#sameAs>"
                + " <http://www.wikidata.org/entity/Q34>");
  }

  @Test
  void anAcceptedRowKeepsWhatIsListed() throws IOException {
    Files.createDirectory(own);
    Path table = own.resolve("persons.tsv");
    Files.writeString(table, "hana-sato\tHana Sato\tHana S.\tJP\tMenteri/JP//\t\teditor\n");
    accept("yes" + SATO);
    assertThat(table)
        .hasContent("hana-sato\tHana Sato\tHana S.\tJP\tMenteri/JP//\tQ34\teditor; reconciled\n");
  }

  @Test
  void twoNamesOfOnePersonBecomeOneRow() throws IOException {
    accept(
        "x"
            + SATO
            + "x"
            + SATO.replace("hana-sato", "hana-satou").replace("Hana Sato", "Hana Satou"));
    assertThat(Files.readAllLines(own.resolve("persons.tsv")))
        .last()
        .isEqualTo("hana-sato\tHana Sato\tHana Satou\t\t\tQ34\treconciled");
  }

  @Test
  void anotherNameOfAListedPersonIsAdded() throws IOException {
    accept("X\tplace/kota-medan-raya\tKota Medan Raya\tplace\tQ5972\tMedan\t80.0\tfalse\n");
    assertThat(own.resolve("places.tsv")).content().contains("Kota Medan Raya").contains("Q5972");
  }

  @Test
  void nothingAcceptedIsNothingWritten() throws IOException {
    accept("no" + SATO);
    assertThat(own).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "x|person/a|A|person|L1|A|1|false; 'L1' is no Wikidata id",
        "x|person/a|A|person|https://contoh.id/Q1|A|1|false; is no Wikidata id",
        "x|a|A|person|Q1|A|1|false; 'a' is no key of an entity",
        "x|person/a||person|Q1|A|1|false; person/a has no name",
        "x|person/a_b|A|person|Q1|A|1|false; 'a_b' is not a key",
        "x|person/a-unlinked|A|person|Q1|A|1|false; has the name of a listed entity",
        "benar|person/a|A|person|Q1|A|1|false; 'benar' is not x or yes",
        "x|person/a|A; 3 columns where 8 are expected",
        "x|country/ID|Indonesia|country|Q1|A|1|false; has the Wikidata id Q252 already",
      })
  void aBadRowIsNamedAndNothingIsWritten(String row, String problem) throws IOException {
    Files.writeString(candidates, COLUMNS + "x" + SATO + row.replace('|', '\t') + "\n");
    assertBad(3, problem);
  }

  @Test
  void anEntityIsAcceptedOnce() throws IOException {
    Files.writeString(candidates, COLUMNS + "x" + SATO + "x" + SATO.replace("Q34", "Q35"));
    assertBad(3, "a candidate for person/hana-sato is accepted on line 2");
  }

  @Test
  void anotherFileIsNoFileOfCandidates() throws IOException {
    Files.writeString(candidates, "a\tb\n");
    assertBad(1, "not the columns");
    Run.of("reconcile", "--apply", temp.resolve("tiada.tsv"), "--reference", own)
        .failsSaying("tiada.tsv: no such file");
  }

  @Test
  void aServiceThatCannotBeAskedIsNamed() {
    String gone;
    try (LocalService service = LocalService.answering("[]").refusing(500, 1)) {
      gone = service.address().toString();
      ask(service).failsSaying("HTTP status 500");
    }
    Run.of("reconcile", "--store", store(), "--endpoint", gone, "--out", candidates)
        .failsSaying("cannot reach " + gone);
    assertThat(candidates).doesNotExist();
    Run.of("reconcile", "--store", temp.resolve("tiada"), "--out", candidates).failsSaying("tiada");
  }

  @Test
  void wrongUsageIsNamed() {
    Run.of("reconcile").isWrongUsage("--out FILE");
    Run.of("reconcile", "--apply", "x").isWrongUsage("--reference DIR");
    Run.of("reconcile", "--out", "x", "--apply", "y").isWrongUsage("--apply FILE");
    Run.of("reconcile", "--out", "x", "--type", "hewan").isWrongUsage("hewan");
    Run.of("reconcile", "--out", "x", "--endpoint", "ftp://a/").isWrongUsage("ftp://a/");
    Run.of("reconcile", "--out", "x", "--batch", "0").isWrongUsage("a batch of 0");
  }

  private void accept(String rows) throws IOException {
    Files.writeString(candidates, COLUMNS + rows);
    Run.of("reconcile", "--apply", candidates, "--reference", own).succeeds();
  }

  private void assertBad(int line, String problem) {
    Run run = Run.of("reconcile", "--apply", candidates, "--reference", own);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("saksi: " + candidates + ":" + line + ": ")
        .contains(problem)
        .hasLineCount(1);
    assertThat(own).doesNotExist();
  }

  private Run ask(LocalService service, Object... options) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "reconcile", "--store", store(), "--endpoint", service.address(), "--pause", 0));
    words.addAll(List.of("--out", candidates));
    words.addAll(List.of(options));
    return Run.of(words.toArray());
  }

  private static Path store() {
    return built.resolve("store");
  }

  private static String export() {
    return Run.of("export", "--store", store(), "--format", "nq", "-").succeeds().out();
  }
}
