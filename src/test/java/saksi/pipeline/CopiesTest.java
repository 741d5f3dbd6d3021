package saksi.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.reader.Input;
import saksi.reader.Inputs;
import saksi.store.Batch;
import saksi.store.ResultFormat;
import saksi.store.Store;

/** Copies are told whenever and in whatever order the articles come. */
class CopiesTest {
  private static final String AGENCY =
      "Menteri Arvania tiba di Belmora pada Senin pagi untuk membahas harga gandum dengan tuan"
          + " rumah. Ia disambut oleh wali kota dan puluhan pedagang yang telah menunggu di"
          + " pelabuhan lama. Kedua pihak sepakat menurunkan bea masuk mulai bulan depan.";

  private static final Iris IRIS = new Iris("https://contoh.id/", "1");

  @TempDir Path temp;

  @Test
  void anOriginalThatComesLaterIsTheOriginalAllTheSame() {
    try (Store store = Store.open(temp)) {
      assertThat(build(store, article("a", "2025-03-06")).copies()).isZero();
      assertThat(build(store, article("b", "2025-03-05")).copies()).isEqualTo(1);
      assertThat(copies(store)).containsExactly("a,b");
      assertThat(build(store, article("c", "2025-03-04")).copies()).isEqualTo(2);
      assertThat(copies(store)).containsExactly("a,c", "b,c");
      assertThat(build(store, article("c", "2025-03-04")).changedAnything()).isFalse();
      assertThat(store.validate()).isEmpty();
    }
  }

  @Test
  void aWithdrawnArticleIsNoOriginal() {
    try (Store store = Store.open(temp)) {
      build(
          store,
          article("a", "2025-03-06"),
          article("b", "2025-03-05"),
          article("c", "2025-03-04"));
      assertThat(Withdrawal.of("c", store)).isTrue();
      assertThat(copies(store)).containsExactly("a,b");
      assertThat(Withdrawal.of("a", store)).isTrue();
      assertThat(copies(store)).isEmpty();
      assertThat(Withdrawal.of("a", store)).isFalse();
    }
  }

  @Test
  void aChangedArticleIsNoLongerACopy() {
    try (Store store = Store.open(temp)) {
      build(store, article("a", "2025-03-06"), article("b", "2025-03-05"));
      build(
          store,
          new Input.Given("a", stream("Raja Tiba\n\nHujan turun di istana raja hari ini.\n")));
      assertThat(copies(store)).isEmpty();
    }
  }

  /** One builder follows a store for long; another reads the same articles at once. */
  @Test
  void whatABuilderFollowsIsWhatIsFoundAtOnce() {
    GraphBuilder builder = builder();
    try (Store followed = Store.open(temp.resolve("followed"));
        Store atOnce = Store.open(temp.resolve("at-once"))) {
      for (int day = 9; day > 2; day--) {
        build(builder, followed, article("a" + day, "2025-03-0" + day));
        build(builder, followed, new Input.Given("b" + day, stream("Hujan Turun\n\nHujan.\n")));
      }
      build(builder, followed, new Input.Given("a5", stream("Hujan Turun\n\nHujan lagi.\n")));
      assertThat(builder.withdraw("a3", followed)).isTrue();
      followed.compact();
      assertThat(build(builder, followed, article("a8", "2025-03-01")).copies()).isEqualTo(4);
      build(
          atOnce,
          article("a4", "2025-03-04"),
          article("a6", "2025-03-06"),
          article("a7", "2025-03-07"),
          article("a8", "2025-03-01"),
          article("a9", "2025-03-09"));
      assertThat(copies(followed)).isEqualTo(copies(atOnce)).contains("a4,a8");
    }
  }

  /** What else a builder keeps in mind between its runs is as true as what it finds at once. */
  @Test
  void whatIsKeptInMindIsTheStore() {
    GraphBuilder builder = builder();
    try (Store store = Store.open(temp)) {
      build(store, article("a", "2025-03-06"));
      assertThat(builder.withdraw("a", store)).isTrue();
      try (Batch batch = store.begin()) {
        batch.clear();
        batch.commit();
      }
      assertThat(build(builder, store, article("b", "2025-03-05")).background()).isTrue();
      assertThat(build(builder, store, article("b", "2025-03-05")).changedAnything()).isFalse();
      assertThat(build(builder, store, article("b", "2025-03-06")).replaced()).isEqualTo(1);
      assertThat(builder.withdraw("b", store)).isTrue();
      assertThat(build(builder, store, article("b", "2025-03-06")).read()).isEqualTo(1);
      assertThat(build(store, article("b", "2025-03-06")).changedAnything()).isFalse();
    }
  }

  /** What is written beside articles is not taken for there because an article was withdrawn. */
  @Test
  void anotherBuilderWritesItsOntologyAfterAWithdrawal() {
    try (Store store = Store.open(temp)) {
      build(store, article("a", "2025-03-06"), article("b", "2025-03-05"));
      try (Batch batch = store.begin()) {
        batch.drop(NamedGraph.ontology(IRIS).iri());
        batch.commit();
      }
      GraphBuilder builder = builder();
      assertThat(builder.withdraw("a", store)).isTrue();
      assertThat(build(builder, store, article("b", "2025-03-05")).background()).isTrue();
    }
  }

  @Test
  void whatOthersChangeIsSeen() {
    GraphBuilder builder = builder();
    try (Store store = Store.open(temp)) {
      build(builder, store, article("a", "2025-03-06"), article("b", "2025-03-05"));
      build(store, article("c", "2025-03-04"));
      assertThat(Withdrawal.of("b", store)).isTrue();
      assertThat(build(builder, store, article("d", "2025-03-07")).copies()).isEqualTo(2);
      assertThat(copies(store)).containsExactly("a,c", "d,c");
    }
  }

  private static Input article(String id, String day) {
    return new Input.Given(
        id, stream("Judul: Menteri Tiba\nTanggal: " + day + "\n\n" + AGENCY + "\n"));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static BuildSummary build(Store store, Input... inputs) {
    return build(builder(), store, inputs);
  }

  private static BuildSummary build(GraphBuilder builder, Store store, Input... inputs) {
    return builder.build(new Inputs(List.of(inputs)), store, Progress.NONE);
  }

  private static GraphBuilder builder() {
    return new GraphBuilder(
        article -> new Reading(article, List.of(), List.of(), List.of()), IRIS, List.of());
  }

  /** The identifiers of each copy and its original. */
  private static List<String> copies(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query(
        "SELECT ?copy ?original { ?a saksi:copyOf ?b . ?a dcterms:identifier ?copy ."
            + " ?b dcterms:identifier ?original } ORDER BY ?copy",
        out,
        ResultFormat.CSV);
    List<String> rows = new ArrayList<>(out.toString(UTF_8).lines().toList());
    rows.removeFirst();
    return rows;
  }
}
