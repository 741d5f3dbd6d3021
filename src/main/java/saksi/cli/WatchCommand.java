package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.operation.ControlSocket;
import saksi.operation.Intake;
import saksi.reference.ReferenceData;
import saksi.store.Store;

/** Keeps a store up to date with folders and the web. */
@Command(
    name = "watch",
    description = {
      "Looks at folders, and at feeds, site maps and pages of the web, again and again, reads what",
      "appears or changes, and says what it did. A file that is still being written is left until",
      "it is quiet. Stop it with Ctrl-C.",
      "It holds the store; to serve it meanwhile, use serve --watch."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi watch --store /tmp/store incoming",
      "  saksi watch --every PT5M https://example.org/rss.xml"
    })
final class WatchCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BuildOptions build = new BuildOptions();
  @Mixin private WatchOptions watch = new WatchOptions();

  WatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReferenceData reference = build.reference();
    try (Store store = Store.open(build.store())) {
      watch(new Build(build, streams).intake(store, reference));
      return 0;
    }
  }

  private void watch(Intake intake) {
    try (ControlSocket control = ControlSocket.open(intake, streams.err()::println);
        Watching watching = watch.watching(build.inputs(), intake, build.reading(), streams)) {
      String inputs = String.join(", ", build.inputs());
      streams.err().println("Watching " + inputs + ". Stop with Ctrl-C.");
      control.start();
      watching.start();
      watching.join();
    }
  }
}
