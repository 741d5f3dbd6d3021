package saksi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;
import saksi.operation.Intake;
import saksi.operation.Watch;

/** How folders are watched. */
final class WatchOptions {
  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "The pause between two looks at watched folders. Default: ${DEFAULT-VALUE}.",
      defaultValue = "PT2S")
  private Duration pause = Duration.ofSeconds(2);

  @Option(
      names = "--withdraw-missing",
      description = "Withdraw an article when its file is gone from a watched folder.")
  private boolean withdrawMissing;

  /** What watches folders from its start until it is closed. */
  Watching watching(List<Path> inputs, Intake intake, Streams streams) {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new CommandException("no such file or folder: " + input);
      }
    }
    Watch watch =
        new Watch(
            inputs, intake, withdrawMissing, line -> streams.err().println(Watching.stamped(line)));
    return new Watching(watch, pause);
  }
}
