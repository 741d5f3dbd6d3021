package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own entities. */
class ReferenceOptionTest {
  private static final String SATO = "hana-sato\tHana Sato\t-\tJP\t-\tQ123456\teditor\n";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/Q123456";
  @TempDir Path temp;
  private Path store;
  private Path articles;
  private Path own;

  @BeforeEach
  void writeArticles() throws IOException {
    store = temp.resolve("store");
    articles = Articles.in(temp.resolve("articles")).folder();
    own = Files.createDirectory(temp.resolve("own"));
  }

  @Test
  void anEntityOfTheUserIsLinked() throws IOException {
    persons(SATO);
    Path article = articles.resolve("kunjungan.txt");
    assertThat(Run.of("extract", article).succeeds().out()).doesNotContain("Q123456");
    assertThat(Run.of("extract", "--reference", own, article).succeeds().out()).contains("Q123456");
    build("--reference", own);
    assertThat(export()).contains(WIKIDATA);
  }

  @Test
  void whatIsKnownAnewIsReadAgainUnderTheSameNames() throws IOException {
    assertThat(build().out()).contains("read");
    List<String> before = identities();
    persons(SATO);
    assertSummary(build("--reference", own), 0, 2);
    assertThat(export()).contains(WIKIDATA);
    assertThat(identities()).isEqualTo(before).anyMatch(line -> line.contains("person/hana-sato"));
    assertSummary(build("--reference", own), 2, 0);
    persons(SATO.replace("Q123456", "Q654321"));
    assertSummary(build("--reference", own), 0, 2);
    assertThat(export()).contains("Q654321").doesNotContain("Q123456");
    assertSummary(build(), 0, 2);
    assertThat(identities()).isEqualTo(before);
  }

  @Test
  void anExtractIsWhatABuildStores() throws IOException {
    persons(SATO);
    build("--reference", own);
    Path article = articles.resolve("kunjungan.txt");
    String stored = export();
    Run.of("extract", "--reference", own, article)
        .succeeds()
        .out()
        .lines()
        .filter(line -> line.contains("/run/saksi-"))
        .map(line -> line.replaceFirst(".*(<[^>]*/run/saksi-[^>]*>).*", "$1"))
        .forEach(run -> assertThat(stored).contains(run));
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "up", "extract"})
  void aBadRowIsNamedAndNothingIsWritten(String command) throws IOException {
    persons("# own\n" + SATO.replace("JP", "Jepang"));
    Path out = temp.resolve("out");
    Run run =
        command.equals("extract")
            ? Run.of(command, "--reference", own, "--out", out, articles)
            : Run.of(command, "--reference", own, "--store", store, articles);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "saksi: %s:2: 'Jepang' is not an ISO 3166 country code"
                .formatted(own.resolve("persons.tsv")));
    assertThat(run.out()).isEmpty();
    assertThat(store).doesNotExist();
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderWithoutTablesIsNamed() {
    Run none = Run.of("build", "--reference", own, "--store", store, articles);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).startsWith("saksi: " + own + ": no reference table").hasLineCount(1);
    Path missing = temp.resolve("tiada");
    assertThat(Run.of("extract", "--reference", missing, articles).err())
        .isEqualToIgnoringNewLines("saksi: " + missing + ": no such folder");
  }

  private void persons(String rows) throws IOException {
    Files.writeString(own.resolve("persons.tsv"), rows);
  }

  private Run build(Object... options) {
    List<Object> words = new ArrayList<>(List.of("build", "--store", store, articles));
    words.addAll(List.of(options));
    return Run.of(words.toArray()).succeeds();
  }

  private String export() {
    return Run.of("export", "--store", store, "--format", "nq", "-").succeeds().out();
  }

  /** The claims with their events, and the events with their parties. */
  private List<String> identities() {
    return export()
        .lines()
        .filter(line -> line.matches(".*saksi#(reports|agent|target|claimant)> .*"))
        .toList();
  }

  private static void assertSummary(Run run, int unchanged, int replaced) {
    assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains("unchanged " + unchanged, "replaced " + replaced);
  }
}
