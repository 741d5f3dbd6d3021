package saksi.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.browse.Network.Actor;
import saksi.browse.Network.Tie;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

class NetworkTest {
  private static final String ARVANIA = Reports.IRIS.entity("country/arvania");
  private static final String BELMORA = Reports.IRIS.entity("country/belmora");

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void build() {
    store = Store.open(folder.resolve("store"));
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("a"), Reports.graph("a"));
      batch.replace(Reports.name("b"), Reports.graph("b"));
      batch.replace(Reports.name("c"), Reports.meeting("c"));
      batch.commit();
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void tiesWhatOneDoesToAnotherAndCountsTheArticles() {
    Network network = read(around(BELMORA));
    assertThat(network.ties())
        .extracting(
            Tie::relation,
            tie -> tie.agent().party().name(),
            tie -> tie.target().party().name(),
            Tie::reports)
        .containsExactly(
            tuple(Relation.DEPLOYS, "Arvania", "Belmora", 2),
            tuple(Relation.MEETS, "Arvania", "Belmora", 1));
    assertThat(network.actors())
        .extracting(Actor::iri, Actor::isChosen, Actor::reports)
        .containsExactly(tuple(BELMORA, true, 3), tuple(ARVANIA, false, 3));
    assertThat(network.ties().getFirst().first()).contains("2025-03-03");
    assertThat(network.histogram().steps())
        .extracting(Histogram.Step::label, Histogram.Step::events)
        .containsExactly(tuple("2025-03", 2));
    assertThat(network.isComplete()).isTrue();
  }

  @Test
  void choosesByRelationWayOfTellingAndDay() {
    LocalDate day = LocalDate.of(2025, 3, 3);
    assertThat(ties(Set.of(Relation.MEETS), Set.of(), null, null)).isEqualTo(1);
    assertThat(ties(Set.of(Relation.AIDS), Set.of(), null, null)).isZero();
    assertThat(ties(Set.of(), Set.of(Factuality.ACTUAL), null, null)).isEqualTo(2);
    assertThat(ties(Set.of(), Set.of(Factuality.DENIED), null, null)).isZero();
    assertThat(ties(Set.of(), Set.of(), day, day)).isEqualTo(2);
    assertThat(ties(Set.of(), Set.of(), day.plusDays(1), null)).isZero();
    assertThat(ties(Set.of(), Set.of(), null, day.minusDays(1))).isZero();
  }

  @Test
  void staysAmongTheActorsWhereThatIsChosen() {
    NetworkChoice one =
        new NetworkChoice(
            List.of(ARVANIA), Set.of(), Set.of(), Optional.empty(), Optional.empty(), true);
    assertThat(read(one).ties()).isEmpty();
    assertThat(read(one).actors()).hasSize(1);
    assertThat(read(one.around(List.of(ARVANIA, BELMORA))).ties()).hasSize(2);
  }

  @Test
  void passesOverWhatIsNoEntity() {
    Network network = read(around(ARVANIA + "x"));
    assertThat(network.actors()).isEmpty();
    assertThat(network.ties()).isEmpty();
  }

  @Test
  void saysWhatIsTooMuch() {
    NetworkChoice choice = around(ARVANIA);
    assertThat(read(choice, new NetworkBounds(80, 1, 100)))
        .satisfies(network -> assertThat(network.ties()).hasSize(1))
        .satisfies(network -> assertThat(network.leftOut()).isEqualTo(1));
    assertThat(read(choice, new NetworkBounds(1, 10, 100)).leftOut()).isEqualTo(2);
    assertThat(read(choice, new NetworkBounds(80, 250, 1)).isComplete()).isFalse();
  }

  private static int ties(
      Set<Relation> relations,
      Set<Factuality> factualities,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    NetworkChoice choice =
        new NetworkChoice(
            List.of(ARVANIA),
            relations,
            factualities,
            Optional.ofNullable(from),
            Optional.ofNullable(until),
            false);
    return read(choice).ties().size();
  }

  private static NetworkChoice around(String actor) {
    return NetworkChoice.allAround(List.of(actor));
  }

  private static Network read(NetworkChoice choice) {
    return read(choice, NetworkBounds.LEGIBLE);
  }

  private static Network read(NetworkChoice choice, NetworkBounds bounds) {
    return new Catalogue(store, Reports.IRIS.base(), true).network(choice, bounds);
  }
}
