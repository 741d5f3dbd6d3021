package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessesTest {
  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Store.open(folder.resolve("store"));
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("b"), Reports.graph("b", 700));
      batch.replace(Reports.name("a"), Reports.graph("a"));
      batch.replace(Reports.name("m"), Reports.meeting("m"));
      batch.commit();
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void tellsAllOfAClaim() {
    Witness witness = store.witnesses(WitnessQuery.of(Reports.IRIS.claim("a", 1))).getFirst();
    assertThat(witness.relation()).isEqualTo("deploys");
    assertThat(witness.agent().name()).isEqualTo("Arvania");
    assertThat(witness.target().iri()).isEqualTo("http://localhost:3030/country/belmora");
    assertThat(witness.claimant()).map(Witness.Party::name).contains("Lina Tarso");
    assertThat(witness.date()).contains("2025-03-03");
    assertThat(witness.factuality()).isEqualTo("Actual");
    assertThat(witness.quantity()).contains("500 serdadu");
    assertThat(witness.confidence()).isEqualTo(0.8);
    assertThat(witness.rule()).isEqualTo("deploys.active/1");
    assertThat(witness.place()).isEmpty();
    assertThat(witness.source())
        .isEqualTo(
            new Witness.Source(
                "http://localhost:3030/article/a",
                "a",
                Optional.empty(),
                Optional.of("Kabar a"),
                Optional.of("2025-03-04"),
                Optional.of("Warta Uji"),
                "Arvania mengirim 500 serdadu ke Belmora, kata Lina Tarso (a).",
                Optional.of("mengirim"),
                0,
                61));
  }

  @Test
  void findsAllReportsOfAnEvent() {
    String event = store.witnesses(WitnessQuery.of(Reports.IRIS.claim("a", 1))).getFirst().event();
    assertThat(articles(WitnessQuery.of(event))).containsExactly("a", "b");
  }

  @Test
  void findsByRelationAndParty() {
    assertThat(articles(query("deploys", null, null))).containsExactly("a", "b");
    assertThat(articles(query(null, "arvania", null))).containsExactly("a", "b", "m");
    assertThat(articles(query(null, null, "country/belmora"))).containsExactly("a", "b", "m");
    assertThat(articles(query("deploys", "country/belmora", null))).isEmpty();
    assertThat(articles(query("meets", "http://localhost:3030/country/belmora", "Arvania")))
        .containsExactly("m");
    assertThat(articles(query("attacks", null, null))).isEmpty();
    assertThat(articles(query("nonsense", null, null))).isEmpty();
    assertThat(articles(query(null, "Tak Dikenal", null))).isEmpty();
  }

  private static WitnessQuery query(
      @Nullable String relation, @Nullable String agent, @Nullable String target) {
    return new WitnessQuery(
        Optional.empty(),
        Optional.ofNullable(relation),
        Optional.ofNullable(agent),
        Optional.ofNullable(target));
  }

  private static List<String> articles(WitnessQuery query) {
    return store.witnesses(query).stream().map(w -> w.source().articleId()).toList();
  }
}
