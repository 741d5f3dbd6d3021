package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.reference.ReferenceData;
import saksi.store.Store;

/** Builds a store and serves it. */
@Command(
    name = "up",
    description = "Builds a store from articles and serves it: build and serve in one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Examples:", "  saksi up seeds", "  saksi up --port 8080 --clean seeds"})
final class UpCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BuildOptions build = new BuildOptions();
  @Mixin private ServeOptions serve = new ServeOptions();

  UpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Build building = new Build(build, streams);
    building.requireArticles();
    ReferenceData reference = build.reference();
    try (Store store = Store.open(build.store())) {
      boolean complete = building.run(store, reference);
      streams.out().flush();
      serve.serve(store, building.intake(store, reference), build.reading(), streams);
      return complete ? 0 : 1;
    }
  }
}
