package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.store.DiskUse;
import saksi.store.Store;

/** Writes a store's graph anew without what is dead. */
@Command(
    name = "compact",
    description = {
      "Writes the graph anew beside the old one, without what was replaced or withdrawn,",
      "and then removes the old one. It needs as much free space as the graph takes."
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
    try (Store open = Store.openExisting(store.path())) {
      long before = DiskUse.of(store.path()).graph();
      open.compact();
      long after = DiskUse.of(store.path()).graph();
      streams
          .out()
          .println(
              "Compacted: the graph took %s and takes %s."
                  .formatted(StatusCommand.megabytes(before), StatusCommand.megabytes(after)));
      return 0;
    }
  }
}
