package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.export.ExportFormat;
import saksi.export.Exporter;
import saksi.vocabulary.Saksi;

class StoreTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewStoreIsEmpty() {
    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0));
    assertThat(store.hashes()).isEmpty();
    assertThat(store.base()).isEmpty();
  }

  @Test
  void countsWhatTheArticlesSay() {
    add("a", "b");
    long triples = (long) Reports.graph("a").size() + Reports.graph("b").size();
    assertThat(store.counts()).isEqualTo(new Counts(2, 6, 3, 1, 2, triples));
    assertThat(store.base()).contains("http://localhost:3030/");
    assertThat(store.hashes()).containsOnlyKeys("a", "b");
  }

  @Test
  void keepsWhatIsCommittedAndForgetsWhatIsNot() {
    add("a");
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("b"), Reports.graph("b"));
    }
    store.close();
    store = Store.openExisting(folder.resolve("store"));
    assertThat(store.hashes()).containsOnlyKeys("a");
  }

  @Test
  void writesAfterAnAbortedBatch() {
    add("a");
    try (Batch batch = store.begin()) {
      for (int i = 0; i < 200; i++) {
        batch.replace(Reports.name("x" + i), Reports.graph("x" + i));
      }
    }
    add("b");
    store.close();
    store = Store.openExisting(folder.resolve("store"));
    assertThat(store.hashes()).containsOnlyKeys("a", "b");
    assertThat(export("nq")).contains("Kabar a", "Kabar b").doesNotContain("Kabar x");
  }

  @Test
  void replacesAnArticleWhole() {
    add("a");
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("a"), Reports.graph("a", 700));
      batch.commit();
    }
    assertThat(export("nq")).contains("700 serdadu").doesNotContain("500");
  }

  @Test
  void withdrawsOneArticleAndNothingElse() {
    add("a");
    String before = export("nq");
    add("b");
    assertThat(store.withdraw("b")).isTrue();
    assertThat(export("nq")).isEqualTo(before);
    assertThat(store.withdraw("b")).isFalse();
  }

  @Test
  void clearsAll() {
    add("a", "b");
    try (Batch batch = store.begin()) {
      batch.clear();
      batch.replace(Reports.name("c"), Reports.graph("c"));
      batch.commit();
    }
    assertThat(store.hashes()).containsOnlyKeys("c");
  }

  @Test
  void validatesGraphByGraph() {
    add("a", "b");
    assertThat(store.validate()).isEmpty();
    Graph broken = Reports.graph("c");
    broken.remove(Node.ANY, Saksi.FACTUALITY, Node.ANY);
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("c"), broken);
      batch.commit();
    }
    assertThat(store.validate()).hasSize(1);
    assertThat(store.validate().getFirst().focus()).isEqualTo(Reports.IRIS.claim("c", 1));
  }

  @Test
  void aTextGoesWithTheLastArticleOfItsHash() {
    String hash = Reports.hash("a");
    try (Batch batch = store.begin()) {
      batch.keepText(hash, "Arvania mengirim serdadu.");
      batch.replace(Reports.name("a"), Reports.graph("a"));
      batch.replace("http://localhost:3030/graph/copy", Reports.graph("a"));
      batch.commit();
    }
    assertThat(store.text(hash)).contains("Arvania mengirim serdadu.");
    try (Batch batch = store.begin()) {
      batch.drop(Reports.name("a"));
      batch.commit();
    }
    assertThat(store.text(hash)).isPresent();
    try (Batch batch = store.begin()) {
      batch.clear();
      batch.commit();
    }
    assertThat(store.text(hash)).isEmpty();
  }

  @Test
  void aTextOfAnAbortedBatchGoesAndOneThatWasThereStays() {
    String hash = Reports.hash("a");
    try (Batch batch = store.begin()) {
      batch.keepText(hash, "Arvania mengirim serdadu.");
    }
    assertThat(store.text(hash)).isEmpty();
    try (Batch batch = store.begin()) {
      batch.keepText(hash, "Arvania mengirim serdadu.");
      batch.replace(Reports.name("a"), Reports.graph("a"));
      batch.commit();
    }
    try (Batch batch = store.begin()) {
      batch.drop(Reports.name("a"));
    }
    assertThat(store.text(hash)).isPresent();
    assertThat(store.text("../../saksi-store")).isEmpty();
  }

  @Test
  void aBatchEndsOnce() {
    Batch batch = store.begin();
    assertThatThrownBy(() -> store.begin()).isInstanceOf(IllegalStateException.class);
    batch.commit();
    batch.close();
    assertThatThrownBy(() -> batch.drop("urn:x")).isInstanceOf(IllegalStateException.class);
    add("a");
    assertThat(store.counts().articles()).isEqualTo(1);
  }

  private void add(String... ids) {
    try (Batch batch = store.begin()) {
      for (String id : ids) {
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      batch.commit();
    }
  }

  private String export(String ending) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).write(ExportFormat.named(ending).orElseThrow(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
