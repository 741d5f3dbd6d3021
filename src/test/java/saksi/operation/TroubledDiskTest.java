package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
  private static final String ROOM = "size=500m";
  @TempDir static Path shared;
  private static Undisturbed undisturbed;

  @TempDir Path temp;
  private Path disk;

  @BeforeAll
  static void readUndisturbed() throws IOException {
    undisturbed = Undisturbed.in(shared, 24);
  }

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(
        does("mount", "-t", "tmpfs", "-o", ROOM, "tmpfs", disk.toString()),
        "only root on Linux can make a disk in memory");
  }

  /** At once, whatever files are still mapped. */
  @AfterEach
  void unmount() throws Exception {
    does("umount", "--lazy", disk.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=100k", "size=700k", "size=1500k"})
  void aBuildOnAFullDiskLosesNothingThatWasThere(String size) throws Exception {
    remount(size);
    try (Worker worker = Worker.start("build", disk.resolve("store"), undisturbed.articles())) {
      assertThat(worker.end()).isNotZero();
    }
    remount(ROOM);
    try (Store store = Store.open(disk.resolve("store"))) {
      undisturbed.assertWhole(store);
      undisturbed.complete(store);
      undisturbed.assertComplete(store);
    }
  }

  @Test
  void aCompactionOnAFullDiskChangesNothing() throws Exception {
    Path store = disk.resolve("store");
    try (Store open = Store.open(store)) {
      undisturbed.complete(open);
    }
    long used =
        Files.getFileStore(disk).getTotalSpace() - Files.getFileStore(disk).getUsableSpace();
    remount("size=" + (used / 1024 + 1000) + "k");
    try (Worker worker = Worker.start("compact", store, shared)) {
      assertThat(worker.end()).isNotZero();
    }
    remount(ROOM);
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
    Path store = disk.resolve("store");
    try (Store open = Store.open(store)) {
      undisturbed.complete(open);
    }
    remount("ro");
    assertThatThrownBy(() -> Store.openExisting(store))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("may not write to the store at " + store);
    remount("rw");
    try (Store open = Store.openExisting(store)) {
      undisturbed.assertComplete(open);
    }
  }

  private void remount(String option) throws Exception {
    assertThat(does("mount", "-o", "remount," + option, disk.toString())).isTrue();
  }

  private static boolean does(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
