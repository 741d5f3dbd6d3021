package saksi.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.operation.LastRun;
import saksi.operation.WebSource;
import saksi.operation.WebSources;
import saksi.store.Counts;
import saksi.store.DiskUse;
import saksi.store.Holder;
import saksi.store.Store;

/** Says how a store is, whoever holds it. */
@Command(
    name = "status",
    description = {
      "Says what a store holds, what it takes of the disk, what was done last, and who holds it.",
      "While another process holds the store, what it holds is as after the last run."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  saksi status --store /tmp/store"})
final class StatusCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StoreOption store = new StoreOption();

  StatusCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path path = store.path();
    DiskUse disk = DiskUse.of(path);
    Optional<Holder> holder = Store.holder(path);
    Optional<LastRun> lastRun = LastRun.on(path);
    Optional<Counts> counts =
        holder.isEmpty() ? Optional.of(count(path)) : lastRun.map(LastRun::counts);
    PrintStream out = streams.out();
    out.println("Store " + path);
    row("held by", holder.map(StatusCommand::held).orElse("nobody"));
    row("generation", String.valueOf(Store.generation(path)));
    row("last run", lastRun.map(StatusCommand::run).orElse("not noted"));
    counts.ifPresent(held -> new CountsTable(held).print(out));
    WebSources.of(path).all().forEach(this::source);
    out.println("On disk");
    row("graph", megabytes(disk.graph()) + counts.map(c -> dead(disk, c)).orElse(""));
    row("words", megabytes(disk.words()));
    row("texts", megabytes(disk.texts()));
    return 0;
  }

  private void source(WebSource source) {
    streams.out().println("Watched " + source.address());
    row("last look", time(source.looked()));
    row("went well", time(source.succeeded()));
    row("next look", time(Optional.of(source.next())));
    if (source.failures() > 0) {
      row("failures", source.failures() + ", the last: " + source.trouble());
    }
  }

  private static String time(Optional<Instant> time) {
    return time.map(t -> t.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("never");
  }

  private static Counts count(Path path) {
    try (Store open = Store.openExisting(path)) {
      return open.counts();
    }
  }

  private void row(String label, String value) {
    streams.out().printf(Locale.ROOT, "  %-10s %s%n", label, value);
  }

  private static String held(Holder holder) {
    return holder + holder.url().map(url -> ", which serves it at " + url).orElse("");
  }

  private static String run(LastRun run) {
    return "%s at %s: %d read, %d replaced, %d failed"
        .formatted(
            run.deed(),
            run.at().truncatedTo(ChronoUnit.SECONDS),
            run.read(),
            run.replaced(),
            run.failed());
  }

  private static String dead(DiskUse disk, Counts counts) {
    return ", of which about " + megabytes(disk.dead(counts.triples())) + " dead";
  }

  /** A size as people say it. */
  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
