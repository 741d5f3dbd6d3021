package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it writes leaves the batches that it had committed. */
class KilledWriterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {3, 60})
  void leavesWholeBatches(int millisIntoABatch) throws Exception {
    try (ChildProcess writer = ChildProcess.start("write", folder)) {
      writer.await("committed 1");
      Thread.sleep(millisIntoABatch);
    }
    assertWhole(2);
  }

  @Test
  void leavesNothingOfABatchThatIsWrittenAndNotCommitted() throws Exception {
    try (ChildProcess writer = ChildProcess.start("write", folder)) {
      writer.await("written 2");
    }
    assertWhole(2);
  }

  @Test
  void leavesAStoreWhenKilledAtItsFirstWrite() throws Exception {
    try (ChildProcess writer = ChildProcess.start("write", folder)) {
      writer.await("written 0");
    }
    assertWhole(0);
  }

  private void assertWhole(int batches) {
    try (Store store = Store.openExisting(folder)) {
      int articles = store.hashes().size();
      assertThat(articles).isGreaterThanOrEqualTo(batches * ChildProcess.BATCH);
      assertThat(articles % ChildProcess.BATCH).isZero();
      long triples =
          store.hashes().keySet().stream()
              .collect(Collectors.summingLong(id -> Reports.graph(id).size()));
      assertThat(store.counts().triples()).isEqualTo(triples);
      assertThat(store.validate()).isEmpty();
      assertThat(store.search("kabar", "id", 1_000)).hasSize(articles);
      try (Batch batch = store.begin()) {
        batch.replace(Reports.name("later"), Reports.graph("later"));
        batch.commit();
      }
      assertThat(store.hashes()).containsKey("later").hasSize(articles + 1);
    }
  }
}
