package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path temp;
  private Path backup;
  private List<String> said = List.of();

  @BeforeEach
  void makeBackup() {
    backup = temp.resolve("store.zip");
    try (Store store = Store.open(temp.resolve("store"))) {
      try (Batch batch = store.begin()) {
        for (String id : List.of("a", "b")) {
          batch.keepText(Reports.hash(id), Reports.text(id));
          batch.replace(Reports.name(id), Reports.graph(id));
        }
        batch.commit();
      }
      said = Exports.lines(store);
      store.backup(backup);
    }
  }

  @Test
  void givesBackAllThatTheStoreHeld() {
    try (Store other = Store.open(temp.resolve("other"))) {
      other.restore(backup);
      assertHoldsAll(other);
    }
    try (Store again = Store.openExisting(temp.resolve("other"))) {
      assertHoldsAll(again);
      assertThat(again.validate()).isEmpty();
    }
  }

  @Test
  void takesThePlaceOfWhatIsThere() {
    try (Store other = Store.open(temp.resolve("other"))) {
      try (Batch batch = other.begin()) {
        batch.keepText(Reports.hash("c"), Reports.text("c"));
        batch.replace(Reports.name("c"), Reports.graph("c"));
        batch.commit();
      }
      other.restore(backup);
      assertHoldsAll(other);
      assertThat(other.text(Reports.hash("c"))).isEmpty();
    }
  }

  @Test
  void aDamagedOneChangesNothing() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("store.zip is no backup");
    Files.writeString(backup, "no zip");
    assertRefused("store.zip is no backup");
    Files.write(backup, bytes);
    rewrite("graph.nq", "Kabar a", "Kabar x");
    assertRefused("the graph is not what was written");
    Files.write(backup, bytes);
    rewrite("graph.nq", "<http", "<<");
    assertRefused("is not a whole backup");
    Files.write(backup, bytes);
    rewrite("texts/" + Reports.hash("a"), "Arvania", "Belmora");
    assertRefused("is not what was written");
    Files.write(backup, bytes);
    remove("texts/" + Reports.hash("a"));
    assertRefused("the graph is not what was written");
    Files.write(backup, bytes);
    remove("saksi-backup");
    assertRefused("it has no saksi-backup");
  }

  @Test
  void oneThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
    byte[] before = Files.readAllBytes(backup);
    try (Store store = Store.openExisting(temp.resolve("store"))) {
      Files.createDirectory(temp.resolve("store.zip.new"));
      Files.writeString(temp.resolve("store.zip.new/in-the-way"), "");
      assertThatThrownBy(() -> store.backup(backup))
          .hasMessageContaining("cannot write the backup");
    }
    assertThat(backup).hasBinaryContent(before);
  }

  private void assertRefused(String fault) {
    try (Store other = Store.open(temp.resolve("other"))) {
      try (Batch batch = other.begin()) {
        batch.replace(Reports.name("c"), Reports.graph("c"));
        batch.commit();
      }
      List<String> before = Exports.lines(other);
      assertThatThrownBy(() -> other.restore(backup))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(fault);
      assertThat(Exports.lines(other)).isEqualTo(before);
      assertThat(other.text(Reports.hash("b"))).isEmpty();
    }
    assertThat(temp.resolve("other/generation-2")).doesNotExist();
  }

  private void assertHoldsAll(Store store) {
    assertThat(Exports.lines(store)).isEqualTo(said);
    assertThat(store.text(Reports.hash("a"))).contains(Reports.text("a"));
    assertThat(store.text(Reports.hash("b"))).contains(Reports.text("b"));
  }

  private void rewrite(String entry, String words, String others) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(backup)) {
      String text = Files.readString(zip.getPath(entry), StandardCharsets.UTF_8);
      Files.writeString(zip.getPath(entry), text.replace(words, others));
    }
  }

  private void remove(String entry) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(backup)) {
      Files.delete(zip.getPath(entry));
    }
  }
}
