package saksi.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.benchmark.SyntheticStore;
import saksi.operation.HeldStore;
import saksi.server.access.Secrets;
import saksi.store.Store;
import saksi.store.StoreHeldException;

/**
 * Readers and a reporter keep a server busy: nobody gets an error, and when they are gone the
 * server holds no more than after the first moments. {@code -Dsaksi.long=true} keeps 64 readers at
 * it for three minutes on a larger store, and writes the figures to {@code target/soak.txt}.
 */
class SoakTest {
  private static final boolean LONG = Boolean.getBoolean("saksi.long");
  private static final int READERS = LONG ? 64 : 8;
  private static final int TRIPLES = LONG ? 200_000 : 30_000;
  private static final int WARMING_MILLIS = LONG ? 60_000 : 4_000;
  private static final int COMPACTIONS = LONG ? 2 : 1;
  private static final int MILLIS = LONG ? 180_000 : 6_000;
  private static final String TOKEN = "a-token-for-this-soak-alone";
  private static final long MOST_GROWTH = 64_000_000;

  /** Pools may grow by these when a moment is busier than all before. */
  private static final int POOLED_THREADS = 4;

  @TempDir static Path temp;
  private static Path store;
  private static Path token;

  @BeforeAll
  static void fill() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "only Linux says what a process holds");
    store = temp.resolve("store");
    token = Secrets.write(temp.resolve("token"), TOKEN);
    SyntheticStore.main(new String[] {store.toString(), String.valueOf(TRIPLES)});
  }

  @Test
  void nothingFailsAndNothingIsLeftBehind() throws Exception {
    try (Served served = Served.start(store, token);
        Vitals vitals = Vitals.of(served.pid())) {
      load(served, "warming", WARMING_MILLIS, new Latencies());
      Vitals.Sample before = vitals.take();
      Latencies latencies = new Latencies();
      String load = load(served, "soaking", MILLIS, latencies);
      Vitals.Sample after = settled(vitals, before);
      write(load + latencies.table() + "before: " + before + "\nafter:  " + after + "\n");
      assertThat(latencies.kinds()).containsAll(Wish.ALL.stream().map(Wish::kind).toList());
      assertThat(served.complaints()).isEmpty();
      assertThat(after.threads())
          .as(vitals.threadNames())
          .isLessThanOrEqualTo(before.threads() + POOLED_THREADS);
      assertThat(after.files()).isLessThanOrEqualTo(before.files());
      assertThat(after.removed()).isZero();
      assertThat(after.heap()).isLessThan(before.heap() + MOST_GROWTH);
      assertThat(generations()).hasSize(1);
    }
  }

  /** Meanwhile, the store is compacted and backed up, too. */
  private static String load(Served served, String round, int millis, Latencies latencies)
      throws Exception {
    try (Readers readers = new Readers(served.url(), READERS, latencies);
        Reporter reporter = new Reporter(served.url(), TOKEN, round, latencies)) {
      for (int i = 0; i < COMPACTIONS; i++) {
        Thread.sleep(millis / COMPACTIONS); // The time under load is what is tested.
        latencies.time("compact", () -> held().compact());
        latencies.time("backup", () -> held().backup(temp.resolve("backup.zip")));
      }
      int brought = reporter.end();
      readers.end();
      assertThat(readers.errors()).isEmpty();
      assertThat(reporter.errors()).isEmpty();
      return "%d readers for %d s, %d of their requests sent away; %d articles; machine's load %.1f\n"
          .formatted(READERS, millis / 1000, readers.sentAway(), brought, machineLoad());
    }
  }

  /** The store as a command finds it. */
  private static HeldStore held() {
    try (Store open = Store.openExisting(store)) {
      throw new IllegalStateException("nobody holds " + open.path());
    } catch (StoreHeldException e) {
      return new HeldStore(store, e);
    }
  }

  private static double machineLoad() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** What it holds when it has closed the connections of those who went. */
  private static Vitals.Sample settled(Vitals vitals, Vitals.Sample before) throws Exception {
    Vitals.Sample now = vitals.take();
    for (int i = 0; i < 100 && now.files() > before.files(); i++) {
      Thread.sleep(100);
      now = vitals.take();
    }
    return now;
  }

  private static List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(store)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("generation-"))
          .toList();
    }
  }

  private static void write(String figures) throws IOException {
    System.out.println(figures);
    if (LONG) {
      Files.writeString(Path.of("target", "soak.txt"), figures);
    }
  }
}
