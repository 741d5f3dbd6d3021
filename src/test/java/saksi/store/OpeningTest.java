package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened is named in one line that says what to do. */
class OpeningTest {
  @TempDir Path folder;

  @Test
  void aStoreThatAnotherProcessHolds() throws Exception {
    try (ChildProcess holder = ChildProcess.start("hold", folder)) {
      holder.await("holding");
      assertFault("is in use by process " + holder.pid(), () -> Store.openExisting(folder));
    }
    Store.openExisting(folder).close();
  }

  @Test
  void aStoreThatThisProcessHolds() {
    try (Store first = Store.open(folder)) {
      assertThat(first.path()).isEqualTo(folder);
      assertFault("already open", () -> Store.open(folder));
    }
    Store.open(folder).close();
  }

  @Test
  void aStoreOfAnotherVersion() throws Exception {
    Store.open(folder).close();
    Files.writeString(folder.resolve("saksi-store"), "saksi-store 7\n");
    assertFault("has layout 7", () -> Store.open(folder));
  }

  @Test
  void aFolderThatIsNotThere() {
    Path missing = folder.resolve("none");
    assertFault("no store at " + missing, () -> Store.openExisting(missing));
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderOfOtherThings() throws Exception {
    Files.writeString(folder.resolve("letter.txt"), "Kepada");
    assertFault("is not a store", () -> Store.open(folder));
    assertFault("is not a store", () -> Store.openExisting(folder));
    assertThat(folder).isDirectoryContaining("glob:**letter.txt");
  }

  @Test
  void aMarkerOfOtherThings() throws Exception {
    Files.write(folder.resolve("saksi-store"), new byte[] {0, (byte) 0xFF, 7});
    assertFault("is not a store", () -> Store.open(folder));
  }

  @Test
  void aFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertFault("is a file", () -> Store.open(file));
    assertFault("is a file", () -> Store.openExisting(file));
    assertFault("name one you may write", () -> Store.open(file.resolve("store")));
  }

  @Test
  void aFolderThatMayNotBeWritten() throws Exception {
    Path store = folder.resolve("store");
    Store.open(store).close();
    assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
    assertThat(store.toFile().setWritable(false)).isTrue();
    assertFault("may not write", () -> Store.openExisting(store));
    assertFault("cannot make the folder", () -> Store.open(store.resolve("deeper")));
    assertThat(store.toFile().setWritable(true)).isTrue();
  }

  @Test
  void aFolderWhereNoneCanBeMade() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "only Linux has /proc");
    assertFault("cannot make the folder", () -> Store.open(Path.of("/proc/saksi")));
  }

  @Test
  void aDamagedStore() throws Exception {
    Files.writeString(folder.resolve("saksi-store"), "saksi-store 1\n");
    Files.writeString(folder.resolve("tdb2"), "");
    assertFault("cannot open the store at " + folder, () -> Store.open(folder));
    assertFault("cannot open the store at " + folder, () -> Store.open(folder));
  }

  private static void assertFault(String part, ThrowingCallable opening) {
    StoreException fault = catchThrowableOfType(StoreException.class, opening);
    assertThat(fault).hasMessageContaining(part);
    assertThat(fault.getMessage()).doesNotContain("\n");
  }
}
