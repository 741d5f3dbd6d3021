package saksi.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import saksi.operation.Intake;
import saksi.operation.Watch;
import saksi.operation.WebWatch;
import saksi.reader.Input;
import saksi.reader.ReaderOptions;

/** How folders and addresses of the web are watched. */
final class WatchOptions {
  private static final Duration USUAL_FOR_FOLDERS = Duration.ofSeconds(2);
  private static final Duration USUAL_FOR_THE_WEB = Duration.ofMinutes(15);
  private static final Duration LEAST_FOR_THE_WEB = Duration.ofMinutes(1);
  private static final Duration TICK = Duration.ofSeconds(1);

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = {
        "The pause between two looks, such as PT5M. Default: two seconds for folders, a quarter of",
        "an hour for addresses of the web, which are looked at once a minute at most."
      })
  private @Nullable Duration pause;

  @Option(
      names = "--withdraw-missing",
      description = "Withdraw an article when its file is gone from a watched folder.")
  private boolean withdrawMissing;

  /** What watches folders and addresses from its start until it is closed. */
  Watching watching(List<String> inputs, Intake intake, ReaderOptions reading, Streams streams) {
    Consumer<String> tells = line -> streams.err().println(Watching.stamped(line));
    List<Path> paths = new ArrayList<>();
    List<URI> addresses = new ArrayList<>();
    for (String input : inputs) {
      Input.address(input).ifPresentOrElse(addresses::add, () -> paths.add(present(input)));
    }
    List<Watching.Looks> looks = new ArrayList<>();
    if (!paths.isEmpty()) {
      Watch watch = new Watch(paths, intake, withdrawMissing, tells);
      looks.add(new Watching.Looks("watch", watch::look, every(USUAL_FOR_FOLDERS)));
    }
    if (!addresses.isEmpty()) {
      Duration every = every(USUAL_FOR_THE_WEB);
      Duration polite = every.compareTo(LEAST_FOR_THE_WEB) < 0 ? LEAST_FOR_THE_WEB : every;
      WebWatch watch =
          new WebWatch(addresses, intake, reading, polite, InstantSource.system(), tells);
      looks.add(new Watching.Looks("watch-web", watch::look, TICK));
    }
    return new Watching(looks, tells);
  }

  private Duration every(Duration usual) {
    return Optional.ofNullable(pause).orElse(usual);
  }

  private static Path present(String input) {
    Path path = Path.of(input);
    if (!Files.exists(path)) {
      throw new CommandException("no such file or folder: " + input);
    }
    return path;
  }
}
