package saksi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.operation.HeldStore;
import saksi.store.Store;
import saksi.store.StoreHeldException;

/** Writes all that a store holds to one file. */
@Command(
    name = "backup",
    description = {
      "Writes all that a store holds to one zip file, which restore reads: the graph as N-Quads",
      "and the texts of the articles, with their hashes. A store that is being served or watched",
      "is backed up, too, as it is at that moment."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  saksi backup --store /tmp/store monday.zip"})
final class BackupCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--force", description = "Replace the file when there is one.")
  private boolean force;

  BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (Files.exists(file) && !force) {
      throw new CommandException(file + " exists: name another file, or give --force");
    }
    streams.out().println("Backed up: %,d articles".formatted(backUp()));
    return 0;
  }

  private long backUp() {
    try (Store open = Store.openExisting(store.path())) {
      open.backup(file);
      return open.hashes().size();
    } catch (StoreHeldException e) {
      return new HeldStore(store.path(), e).backup(file);
    }
  }
}
