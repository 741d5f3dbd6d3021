package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was counted is kept beside the generation, and never told of another state. */
class CountedTest {
  @TempDir Path folder;

  @Test
  void whatWasCountedIsReadAtTheNextOpening() throws IOException {
    Statistics counted;
    try (Store store = Store.open(folder)) {
      add(store, "a");
      add(store, "b");
      counted = store.statistics();
      assertThat(counted.counts().articles()).isEqualTo(2);
      assertThat(counted.latest()).hasSize(2);
      assertThat(counted.busiest()).isNotEmpty();
    }
    Path file = folder.resolve("generation-1/statistics");
    Files.writeString(file, Files.readString(file).replace("counts\t2\t", "counts\t77\t"));
    try (Store store = Store.openExisting(folder)) {
      assertThat(store.counts().articles()).as("read, not counted").isEqualTo(77);
      add(store, "c");
      assertThat(store.counts().articles()).isEqualTo(3);
      store.withdraw("a");
      store.withdraw("c");
      assertThat(store.counts().articles()).isEqualTo(1);
    }
  }

  @Test
  void whatIsKeptOfAnotherStateOrInPartIsCountedAgain() throws IOException {
    try (Store store = Store.open(folder)) {
      add(store, "a");
      assertThat(store.counts().articles()).isEqualTo(1);
      add(store, "b");
    }
    Path file = folder.resolve("generation-1/statistics");
    try (Store store = Store.openExisting(folder)) {
      assertThat(store.counts().articles()).isEqualTo(2);
    }
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 5));
    try (Store store = Store.openExisting(folder)) {
      assertThat(store.counts().articles()).isEqualTo(2);
    }
    assertThat(file).content().isEqualTo(whole);
  }

  @Test
  void aCompactedStoreKeepsItsStatistics() throws IOException {
    try (Store store = Store.open(folder)) {
      add(store, "a");
      add(store, "b");
      store.withdraw("a");
      Statistics before = store.statistics();
      store.compact();
      assertThat(store.statistics()).isEqualTo(before);
    }
    assertThat(folder.resolve("generation-2/statistics")).exists();
    try (Store store = Store.openExisting(folder)) {
      Statistics kept = store.statistics();
      Files.delete(folder.resolve("generation-2/statistics"));
      add(store, "c");
      store.withdraw("c");
      assertThat(store.statistics()).isEqualTo(kept);
    }
  }

  private static void add(Store store, String id) {
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name(id), Reports.graph(id));
      batch.commit();
    }
  }
}
