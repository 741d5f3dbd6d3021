package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.store.Store;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    description = "Serves a store over HTTP, read-only: SPARQL, graphs and pages.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Examples:", "  saksi serve", "  saksi serve --store /tmp/store --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServeOptions options = new ServeOptions();

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store open = Store.openExisting(store.path())) {
      options.serve(open, streams);
      return 0;
    }
  }
}
