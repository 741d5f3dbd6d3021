package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

/** The commands that take care of a store. */
class CareCommandsTest {
  @TempDir Path temp;
  private Path store;
  private Path backup;

  @BeforeEach
  void build() {
    store = temp.resolve("store");
    backup = temp.resolve("senin.zip");
    Run.of("build", "--store", store, Articles.in(temp.resolve("articles")).folder()).succeeds();
  }

  @Test
  void aBackupIsGivenBackToAnotherStoreAndNotOverOne() {
    Run.of("backup", "--store", store, backup).succeeds();
    Run.of("backup", "--store", store, backup).failsSaying("senin.zip exists");
    Run.of("backup", "--store", store, "--force", backup).succeeds();
    Path other = temp.resolve("other");
    assertThat(Run.of("restore", "--store", other, backup).succeeds().out())
        .isEqualTo("Restored: 2 articles\n");
    assertThat(export(other)).isEqualTo(export(store));
    Run.of("withdraw", "--store", other, "kunjungan").succeeds();
    Run.of("restore", "--store", other, backup).failsSaying("is not empty");
    Run.of("restore", "--store", other, "--force", backup).succeeds();
    assertThat(export(other)).isEqualTo(export(store));
  }

  @Test
  void whatIsNoBackupMakesNoStore() throws IOException {
    Path other = temp.resolve("other");
    Run.of("restore", "--store", other, backup).failsSaying("no backup at " + backup);
    Files.writeString(backup, "Kepada");
    Run.of("restore", "--store", other, backup).failsSaying("is no backup");
    assertThat(other).doesNotExist();
  }

  @Test
  void statusSaysWhatThereIs() {
    String status = Run.of("status", "--store", store).succeeds().out();
    assertThat(status)
        .contains("held by    nobody")
        .contains("generation 1")
        .containsPattern("last run   build at 20\\S+Z: 2 read, 0 replaced, 0 failed")
        .containsPattern("articles +2\n")
        .containsPattern("graph +\\d+\\.\\d MB, of which about \\d+\\.\\d MB dead");
  }

  @Test
  void statusAndRefusalsNameWhoHoldsTheStore() {
    try (Serving serving = new Serving("serve", "--store", store.toString(), "--port", "0")) {
      String url = serving.url();
      Awaiting.until(() -> Run.of("status", "--store", store).out().contains(url));
      String status = Run.of("status", "--store", store).succeeds().out();
      assertThat(status)
          .contains("held by    process " + ProcessHandle.current().pid())
          .contains("serves it at " + url)
          .containsPattern("articles +2\n");
      Run.of("withdraw", "--store", store, "kunjungan").failsSaying("already open");
      String sparql = "SELECT ?id { ?a a saksi:Article ; dcterms:identifier ?id } ORDER BY ?id";
      byte[] in = sparql.getBytes(StandardCharsets.UTF_8);
      Run query = Run.with(in, "query", "--store", store, "--format", "csv", "-").succeeds();
      assertThat(query.out().lines()).containsExactly("id", "kunjungan", "serangan");
    }
    assertThat(Run.of("status", "--store", store).succeeds().out()).contains("held by    nobody");
  }

  @Test
  void whoServesAStoreBacksItUpAndCompactsIt() throws IOException {
    try (Serving serving = new Serving("serve", "--store", store.toString(), "--port", "0")) {
      assertThat(serving.url()).isNotEmpty();
      assertThat(Run.of("backup", "--store", store, backup).succeeds().out())
          .isEqualTo("Backed up: 2 articles\n");
      assertThat(Run.of("compact", "--store", store).succeeds().out())
          .matches("Compacted: the graph took \\S+ MB and takes \\S+ MB\\.\n");
      assertThat(Run.of("status", "--store", store).out()).contains("generation 2");
      assertThat(Files.getPosixFilePermissions(store.resolve("control")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      Run.of("backup", "--store", store, temp.resolve("none/senin.zip"))
          .failsSaying("cannot write the backup");
    }
    assertThat(store.resolve("control")).doesNotExist();
    Path other = temp.resolve("other");
    Run.of("restore", "--store", other, backup).succeeds();
    assertThat(export(other)).isEqualTo(export(store));
  }

  @Test
  void whoHoldsAStoreAndDoesNotListenIsNamed() {
    try (Store held = Store.openExisting(store)) {
      Run.of("backup", "--store", held.path(), backup).failsSaying("already open");
      Run.of("compact", "--store", held.path()).failsSaying("already open");
    }
    assertThat(backup).doesNotExist();
  }

  @Test
  void compactTakesOutWhatIsDead() {
    try (Store open = Store.openExisting(store)) {
      for (int i = 0; i < 20; i++) {
        try (Batch batch = open.begin()) {
          batch.replace(Reports.name("pagi"), Reports.graph("pagi", i));
          batch.commit();
        }
      }
      open.withdraw("pagi");
    }
    String before = export(store);
    assertThat(Run.of("compact", "--store", store).succeeds().out())
        .matches("Compacted: the graph took \\S+ MB and takes \\S+ MB\\.\n");
    assertThat(export(store)).isEqualTo(before);
    Run.of("compact", "--store", temp.resolve("none")).failsSaying("no store at");
  }

  private static String export(Path store) {
    return Run.of("export", "--store", store, "--format", "nq", "-").succeeds().out();
  }
}
