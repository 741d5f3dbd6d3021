package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.TxnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compaction changes where the graph lies and nothing else, and nobody who reads notices. */
class GenerationsTest {
  @TempDir Path folder;

  @Test
  void aCompactedStoreHoldsTheSameInLessSpace() throws IOException {
    try (Store store = Store.open(folder)) {
      for (int i = 0; i < 60; i++) {
        add(store, "a" + i % 3);
      }
      List<String> before = Exports.lines(store);
      long space = DiskUse.of(folder).graph();
      store.compact();
      assertThat(Exports.lines(store)).isEqualTo(before);
      assertThat(DiskUse.of(folder).graph()).isLessThan(space / 2);
      assertThat(Store.generation(folder)).isEqualTo(2);
      add(store, "b");
      assertThat(store.validate()).isEmpty();
    }
    assertThat(generations()).containsExactly("generation-2");
    try (Store store = Store.openExisting(folder)) {
      assertThat(store.hashes()).containsOnlyKeys("a0", "a1", "a2", "b");
    }
  }

  @Test
  void whatWasWithdrawnIsInNoFileAfterACompaction() throws IOException {
    try (Store store = Store.open(folder)) {
      add(store, "a");
      add(store, "rahasia");
      store.withdraw("rahasia");
      assertThat(filesWith("rahasia")).isNotEmpty();
      store.compact();
    }
    assertThat(filesWith("rahasia")).isEmpty();
    assertThat(filesWith("Kabar a")).isNotEmpty();
  }

  @Test
  void aReaderStaysInItsGeneration() throws Exception {
    try (Store store = Store.open(folder);
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      add(store, "a");
      store.dataset().begin(TxnType.READ);
      other
          .submit(() -> {
            store.compact();
            add(store, "b");
          })
          .get();
      assertThat(store.dataset().containsGraph(Facts.iri(Reports.name("a")))).isTrue();
      assertThat(store.dataset().containsGraph(Facts.iri(Reports.name("b")))).isFalse();
      assertThat(generations()).containsExactly("generation-1", "generation-2");
      store.dataset().end();
      assertThat(generations()).containsExactly("generation-2");
      assertThat(store.hashes()).containsOnlyKeys("a", "b");
    }
  }

  @Test
  void readersNeverFailNorWaitForCompactionsAndWriters() throws Exception {
    try (Store store = Store.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      add(store, "a");
      AtomicBoolean over = new AtomicBoolean();
      CountDownLatch reading = new CountDownLatch(3);
      List<Future<Long>> readers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        readers.add(threads.submit(() -> readUntil(over, store, reading)));
      }
      reading.await();
      for (int i = 0; i < 5; i++) {
        add(store, "b" + i);
        store.compact();
      }
      over.set(true);
      for (Future<Long> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
      assertThat(store.hashes()).hasSize(6);
    }
    assertThat(generations()).containsExactly("generation-6");
  }

  private static long readUntil(AtomicBoolean over, Store store, CountDownLatch reading) {
    long reads = 0;
    do {
      assertThat(store.hashes()).containsKey("a");
      assertThat(store.counts().articles()).isPositive();
      reading.countDown();
      reads++;
    } while (!over.get());
    return reads;
  }

  @Test
  void aStoreOfLayoutOneOpensAndGetsTheLaterLayoutWithItsNextGeneration() throws IOException {
    try (Store store = Store.open(folder)) {
      add(store, "a");
    }
    Files.move(folder.resolve("generation-1/tdb2"), folder.resolve("tdb2"));
    Files.writeString(folder.resolve("saksi-store"), "saksi-store 1\n");
    try (Store store = Store.openExisting(folder)) {
      assertThat(store.hashes()).containsOnlyKeys("a");
      add(store, "b");
      store.compact();
      assertThat(store.hashes()).containsOnlyKeys("a", "b");
    }
    assertThat(folder.resolve("tdb2")).doesNotExist();
    assertThat(folder.resolve("saksi-store")).content().isEqualTo("saksi-store 2\ngeneration-1\n");
    try (Store store = Store.openExisting(folder)) {
      assertThat(store.hashes()).containsOnlyKeys("a", "b");
    }
  }

  @Test
  void whatAnInterruptedCompactionLeftGoes() throws IOException {
    Store.open(folder).close();
    Files.createDirectories(folder.resolve("generation-2/tdb2"));
    Files.writeString(folder.resolve("saksi-store77.new"), "saksi");
    Store.openExisting(folder).close();
    assertThat(generations()).containsExactly("generation-1");
    assertThat(folder.resolve("saksi-store77.new")).doesNotExist();
  }

  @Test
  void aFolderWhereTheVeryFirstWritingWasInterruptedIsEmpty() throws IOException {
    Files.writeString(folder.resolve("saksi-store77.new"), "");
    Store.open(folder).close();
    assertThat(generations()).containsExactly("generation-1");
  }

  private List<String> generations() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("generation-"))
          .sorted()
          .toList();
    }
  }

  private List<Path> filesWith(String words) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
            .contains(words)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static void add(Store store, String id) {
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name(id), Reports.graph(id));
      batch.commit();
    }
  }
}
