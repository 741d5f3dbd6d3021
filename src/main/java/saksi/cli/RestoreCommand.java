package saksi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.store.Backups;
import saksi.store.Store;

/** Makes a store of a backup. */
@Command(
    name = "restore",
    description = {
      "Makes a store of a file that backup wrote, after checking each byte of it.",
      "Until the backup is read whole, the store stays as it was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  saksi restore --store /tmp/store monday.zip"})
final class RestoreCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--force", description = "Replace what the store holds.")
  private boolean force;

  RestoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Backups.check(file);
    try (Store open = Store.open(store.path())) {
      if (!open.isEmpty() && !force) {
        throw new CommandException(
            "the store at %s is not empty: name another, or give --force".formatted(store.path()));
      }
      open.restore(file);
      streams.out().println("Restored: %,d articles".formatted(open.counts().articles()));
      return 0;
    }
  }
}
