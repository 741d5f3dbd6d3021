package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.reference.ReferenceData;
import saksi.store.Store;

/** Brings a store up to date with articles. */
@Command(
    name = "build",
    description = {
      "Reads articles and writes what they say to a store.",
      "What the store has already is left alone, a changed article replaces its graph,",
      "and a file that can't be read never stops the rest."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi build seeds",
      "  saksi build --store /tmp/store --clean seeds/articles other/article.txt",
      "  saksi build --reference my-entities seeds",
      "",
      "Exit codes: 0 done, 1 some input failed, 2 wrong usage."
    })
final class BuildCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BuildOptions options = new BuildOptions();

  BuildCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Build build = new Build(options, streams);
    build.requireArticles();
    ReferenceData reference = options.reference();
    try (Store store = Store.open(options.store())) {
      return build.run(store, reference) ? 0 : 1;
    }
  }
}
