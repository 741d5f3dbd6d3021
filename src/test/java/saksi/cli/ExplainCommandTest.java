package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

class ExplainCommandTest {
  @TempDir static Path temp;
  private static Path path;

  @BeforeAll
  static void store() {
    path = temp.resolve("store");
    try (Store store = Store.open(path);
        Batch batch = store.begin()) {
      batch.replace(Reports.name("pagi"), Reports.graph("pagi"));
      batch.replace(Reports.name("petang"), Reports.graph("petang", 700));
      batch.commit();
    }
  }

  @Test
  void aStatementIsShownWithItsWitnesses() {
    Run run = explain("--relation", "deploys", "--agent", "Arvania", "--target", "country/belmora");
    assertThat(run.succeeds().out())
        .startsWith("Arvania deploys Belmora (2025-03-03)\n")
        .contains("“Arvania mengirim 500 serdadu ke Belmora, kata Lina Tarso (pagi).”")
        .contains("“Arvania mengirim 700 serdadu ke Belmora, kata Lina Tarso (petang).”")
        .contains("pagi: Kabar pagi, Warta Uji, 2025-03-04")
        .containsPattern("claimant +Lina Tarso")
        .containsPattern("factuality +Actual")
        .containsPattern("quantity +500 serdadu")
        .containsPattern("rule +deploys.active/1")
        .containsPattern("confidence +0.8: of a hundred such claims about 80 are right")
        .contains("<http://localhost:3030/claim/pagi-1>");
  }

  @Test
  void aStatementIsNamedByTheIriOfItsEvent() {
    String all = explain("--relation", "deploys").succeeds().out();
    String event = all.replaceFirst("(?s).*?<(\\S+/event/[^>]+)>.*", "$1");
    assertThat(explain(event).succeeds().out()).isEqualTo(all);
  }

  @Test
  void oneWitnessIsNamedByTheIriOfItsClaim() {
    assertThat(explain("http://localhost:3030/claim/pagi-1").succeeds().out())
        .contains("(pagi)")
        .doesNotContain("(petang)");
  }

  @Test
  void aPartyIsNamedByItsIri() {
    String all = explain("--relation", "deploys").succeeds().out();
    String iri = "http://localhost:3030/country/arvania";
    assertThat(explain("--agent", iri).succeeds().out()).isEqualTo(all);
  }

  @Test
  void anUnknownStatementIsNamed() {
    explain("--relation", "meets", "--agent", "Arvania").failsSaying("no such statement");
    explain("http://localhost:3030/claim/pagi-9").failsSaying("no such statement");
  }

  @Test
  void anUnknownRelationSuggestsTheNearest() {
    explain("--relation", "deplos").isWrongUsage("did you mean deploys?");
  }

  @Test
  void nothingToExplainIsWrongUsage() {
    explain().isWrongUsage("name a statement");
  }

  @Test
  void whatIsMissingIsExplainedFromTheArticle() {
    Path file = Articles.in(temp.resolve("berita")).folder().resolve("serangan.txt");
    assertThat(whyNot(file, "attacks", "Rusia", "NATO").succeeds().out())
        .startsWith("Rusia attacks NATO, in serangan\n");
    assertThat(whyNot(file, "meets", "Rusia", "Peru").succeeds().out())
        .contains("The article names no 'Peru'. It names: ");
    assertThat(whyNot(file, "sanctions", "Rusia", "Ukraina").succeeds().out())
        .contains("No word in the article names 'sanctions'.")
        .contains("“Rusia menyerang Ukraina dengan 20 drone.”");
  }

  @Test
  void whatIsMissingMustBeNamedWhole() {
    Path file = Articles.in(temp.resolve("berita")).folder().resolve("serangan.txt");
    explain("--why-not", file.toString(), "--agent", "Rusia").isWrongUsage("--why-not needs");
    whyNot(file, "serang", "Rusia", "Ukraina").isWrongUsage("no relation 'serang'");
    whyNot(temp.resolve("tiada.txt"), "meets", "Rusia", "Peru").failsSaying("tiada.txt");
  }

  private static Run whyNot(Path file, String relation, String agent, String target) {
    return explain(
        "--why-not", file.toString(), "--relation", relation, "--agent", agent, "--target", target);
  }

  private static Run explain(String... words) {
    Stream<?> command = Stream.of("explain", "--store", path);
    return Run.of(Stream.concat(command, Stream.of(words)).toArray());
  }
}
