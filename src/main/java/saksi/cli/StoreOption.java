package saksi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store. Default: ${DEFAULT-VALUE}.",
      defaultValue = "data/store")
  private Path path = Path.of("data/store");

  Path path() {
    return path;
  }
}
