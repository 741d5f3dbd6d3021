package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.pipeline.PlainBuilders;
import saksi.store.Store;

class WatchTest {
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");
  @TempDir Path temp;
  private final List<String> said = new ArrayList<>();
  private Path folder;
  private Store store;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(temp.resolve("masuk"));
    store = Store.open(temp.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void readsAFileWhenItIsQuiet() throws IOException {
    Watch watch = watch(false);
    write("pagi", "Lina Tarso membuka");
    watch.look();
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    watch.look();
    assertThat(store.hashes()).isEmpty();
    watch.look();
    assertThat(store.hashes()).containsOnlyKeys("pagi");
    assertThat(said).containsExactly("1 read, 0 replaced, 0 unchanged, 0 failed");
    watch.look();
    assertThat(said).hasSize(1);
    assertThat(LastRun.on(store.path()).orElseThrow().at()).isEqualTo(NOON);
  }

  @Test
  void replacesAChangedArticleAndLeavesOneThatWasOnlyTouched() throws IOException {
    Watch watch = watch(false);
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    write("sore", "Lina Tarso menutup rapat sore ini.");
    watch.look();
    watch.look();
    write("pagi", "Budi Santoso membuka rapat pagi ini.");
    watch.look();
    watch.look();
    assertThat(said.getLast()).isEqualTo("0 read, 1 replaced, 0 unchanged, 0 failed");
    for (String time : List.of("1971-01-01T00:00:00Z", "2101-01-01T00:00:00Z")) {
      Files.setLastModifiedTime(folder.resolve("sore.txt"), FileTime.from(Instant.parse(time)));
      watch.look();
      watch.look();
      assertThat(said.getLast()).isEqualTo("0 read, 0 replaced, 1 unchanged, 0 failed");
    }
  }

  @Test
  void goesOnWhenTheClockJumpsBack() throws IOException {
    Instant before = NOON.minus(400, ChronoUnit.DAYS);
    Watch watch = watch(false, List.of(NOON, before));
    for (String id : List.of("pagi", "sore")) {
      write(id, "Lina Tarso membuka rapat ini.");
      watch.look();
      watch.look();
    }
    assertThat(store.hashes()).containsOnlyKeys("pagi", "sore");
    assertThat(LastRun.on(store.path()).orElseThrow().at()).isEqualTo(before);
  }

  @Test
  void tellsOfAFileThatCannotBeReadOnce() throws IOException {
    Watch watch = watch(false);
    Files.write(folder.resolve("rusak.txt"), new byte[] {0, 1, 2, 3});
    for (int i = 0; i < 4; i++) {
      watch.look();
    }
    assertThat(said).hasSize(2);
    assertThat(said.getFirst()).contains("rusak.txt");
  }

  @Test
  void keepsAnArticleWhoseFileIsGoneUnlessToldOtherwise() throws IOException {
    Watch watch = watch(false);
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    watch.look();
    watch.look();
    Files.delete(folder.resolve("pagi.txt"));
    watch.look();
    watch.look();
    assertThat(store.hashes()).containsOnlyKeys("pagi");
  }

  @Test
  void doesNotKeepAgainWhatWasWithdrawnMeanwhile() throws IOException {
    Watch watch = watch(true);
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    watch.look();
    watch.look();
    assertThat(store.path().resolve("origins")).content().contains("pagi");
    Origins.forget(store.path(), "pagi");
    write("sore", "Lina Tarso menutup rapat sore ini.");
    watch.look();
    watch.look();
    assertThat(store.path().resolve("origins")).content().contains("sore").doesNotContain("pagi");
  }

  @Test
  void withdrawsWhatIsGoneAndLeavesNoTrace() throws IOException {
    Watch watch = watch(true);
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    write("sore", "Budi Santoso menutup rapat sore ini.");
    watch.look();
    watch.look();
    Files.delete(folder.resolve("pagi.txt"));
    watch.look();
    assertThat(store.hashes()).containsOnlyKeys("pagi", "sore");
    watch.look();
    assertThat(store.hashes()).containsOnlyKeys("sore");
    assertThat(said.getLast()).isEqualTo("withdrawn: pagi, whose file is gone");
    store.compact();
    store.close();
    try (var files = Files.walk(temp.resolve("store"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("Lina", "pagi");
      }
    }
  }

  @Test
  void missesWhatWentWhileNobodyWatched() throws IOException {
    Watch watch = watch(true);
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    watch.look();
    watch.look();
    Files.delete(folder.resolve("pagi.txt"));
    Watch later = watch(true);
    later.look();
    later.look();
    assertThat(store.hashes()).isEmpty();
  }

  @Test
  void aFolderThatIsAwayTakesNothingWithIt() throws IOException {
    Watch watch = watch(true);
    write("pagi", "Lina Tarso membuka rapat pagi ini.");
    watch.look();
    watch.look();
    Files.move(folder, temp.resolve("away"));
    watch.look();
    watch.look();
    watch.look();
    assertThat(store.hashes()).containsOnlyKeys("pagi");
  }

  private Watch watch(boolean withdrawsMissing) {
    return watch(withdrawsMissing, List.of(NOON));
  }

  private Watch watch(boolean withdrawsMissing, List<Instant> times) {
    Intake intake = new Intake(store, PlainBuilders.builder(), new Told(times.iterator()));
    return new Watch(List.of(folder), intake, withdrawsMissing, said::add);
  }

  /** A clock that says one time after the other, whichever these are. */
  private static final class Told extends Clock {
    private final Iterator<Instant> times;
    private Instant last = Instant.EPOCH;

    Told(Iterator<Instant> times) {
      this.times = times;
    }

    @Override
    public Instant instant() {
      last = times.hasNext() ? times.next() : last;
      return last;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void write(String id, String words) throws IOException {
    Files.writeString(folder.resolve(id + ".txt"), "Rapat\n\n" + words + "\n");
  }
}
