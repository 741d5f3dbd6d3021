package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory, which only root can make, and whose size can be changed while it is used. */
record Disk(Path folder) implements AutoCloseable {
  static final String ROOM = "size=500m";

  /** Mounts one in a new folder; skips the test where that is not permitted. */
  static Disk in(Path folder) throws IOException, InterruptedException {
    Files.createDirectory(folder);
    assumeTrue(
        does("mount", "-t", "tmpfs", "-o", ROOM, "tmpfs", folder.toString()),
        "only root on Linux can make a disk in memory");
    return new Disk(folder);
  }

  void remount(String option) throws InterruptedException {
    assertThat(does("mount", "-o", "remount," + option, folder.toString())).isTrue();
  }

  /** Leaves so many kB free. */
  void shrinkTo(long free) throws IOException, InterruptedException {
    FileStore store = Files.getFileStore(folder);
    long used = store.getTotalSpace() - store.getUsableSpace();
    remount("size=" + (used / 1024 + free) + "k");
  }

  /** At once, whatever files are still mapped. */
  @Override
  public void close() {
    try {
      does("umount", "--lazy", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean does(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
