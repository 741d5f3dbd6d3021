package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.operation.Compaction;
import saksi.operation.HeldStore;
import saksi.store.Store;
import saksi.store.StoreHeldException;

/** Writes a store's graph anew without what is dead. */
@Command(
    name = "compact",
    description = {
      "Writes the graph anew beside the old one, without what was replaced or withdrawn,",
      "and then removes the old one. It needs as much free space as the graph takes.",
      "A process that serves or watches the store does it itself when it is asked so."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  saksi compact --store /tmp/store"})
final class CompactCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StoreOption store = new StoreOption();

  CompactCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Compaction done = compact();
    streams
        .out()
        .println(
            "Compacted: the graph took %s and takes %s."
                .formatted(
                    StatusCommand.megabytes(done.before()), StatusCommand.megabytes(done.after())));
    return 0;
  }

  private Compaction compact() {
    try (Store open = Store.openExisting(store.path())) {
      return Compaction.of(open);
    } catch (StoreHeldException e) {
      return new HeldStore(store.path(), e).compact();
    }
  }
}
