package saksi.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.operation.Intake;
import saksi.pipeline.GraphBuilder;
import saksi.rdf.Iris;
import saksi.reference.ReferenceData;
import saksi.store.Store;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    description =
        "Serves a store over HTTP: SPARQL, graphs and pages, to be read unless told otherwise.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi serve",
      "  saksi serve --store /tmp/store --port 8080",
      "  saksi serve --watch incoming --watch https://example.org/rss.xml",
      "  saksi serve --update --users users"
    })
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServeOptions options = new ServeOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private ConfidenceOption confidence = new ConfidenceOption();
  @Mixin private ReferenceOption reference = new ReferenceOption();

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReferenceData known = reference.read();
    try (Store open = Store.openExisting(store.path())) {
      String base = open.base().orElse(BaseIri.DEFAULT);
      Iris iris = new BaseIri().convert(base).withMinConfidence(confidence.least());
      GraphBuilder builder = new GraphBuilder(known, iris, reading.options());
      Intake intake = new Intake(open, builder, Clock.systemUTC());
      options.serve(open, intake, reading.options(), streams);
      return 0;
    }
  }
}
