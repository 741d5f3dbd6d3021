package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.store.Store;
import saksi.store.StoreException;

/** A disk that is full or may only be read: one in memory, which only root can make. */
class TroubledDiskTest {
  @TempDir static Path shared;
  private static Undisturbed undisturbed;

  @TempDir Path temp;
  private Disk disk;

  @BeforeAll
  static void readUndisturbed() throws IOException {
    undisturbed = Undisturbed.in(shared, 24);
  }

  @BeforeEach
  void mount() throws Exception {
    disk = Disk.in(temp.resolve("disk"));
  }

  @AfterEach
  void unmount() {
    if (disk != null) {
      disk.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=100k", "size=700k", "size=1500k"})
  void aBuildOnAFullDiskLosesNothingThatWasThere(String size) throws Exception {
    disk.remount(size);
    try (Worker worker =
        Worker.start("build", disk.folder().resolve("store"), undisturbed.articles())) {
      assertThat(worker.end()).isNotZero();
    }
    disk.remount(Disk.ROOM);
    try (Store store = Store.open(disk.folder().resolve("store"))) {
      undisturbed.assertWhole(store);
      undisturbed.complete(store);
      undisturbed.assertComplete(store);
    }
  }

  @Test
  void aCompactionOnAFullDiskChangesNothing() throws Exception {
    Path store = disk.folder().resolve("store");
    try (Store open = Store.open(store)) {
      undisturbed.complete(open);
    }
    disk.shrinkTo(1000);
    try (Worker worker = Worker.start("compact", store, shared)) {
      assertThat(worker.end()).isNotZero();
    }
    disk.remount(Disk.ROOM);
    try (Store open = Store.openExisting(store)) {
      undisturbed.assertWhole(open);
      undisturbed.assertComplete(open);
    }
    try (Stream<Path> entries = Files.list(store)) {
      assertThat(entries.filter(entry -> entry.getFileName().toString().startsWith("gen")))
          .hasSize(1);
    }
  }

  @Test
  void aDiskThatMayOnlyBeReadIsNamedInOneLine() throws Exception {
    Path store = disk.folder().resolve("store");
    try (Store open = Store.open(store)) {
      undisturbed.complete(open);
    }
    disk.remount("ro");
    assertThatThrownBy(() -> Store.openExisting(store))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("may not write to the store at " + store);
    disk.remount("rw");
    try (Store open = Store.openExisting(store)) {
      undisturbed.assertComplete(open);
    }
  }
}
