package saksi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import saksi.export.DumpFiles;
import saksi.operation.Intake;
import saksi.operation.LastRun;
import saksi.pipeline.BuildSummary;
import saksi.pipeline.GraphBuilder;
import saksi.rdf.Iris;
import saksi.reader.ArticleFiles;
import saksi.reader.Input;
import saksi.reader.Inputs;
import saksi.reference.ReferenceData;
import saksi.store.Batch;
import saksi.store.Store;

/** Builds a store and says what was done. */
record Build(BuildOptions options, Streams streams) {
  /** Fails before a store is made when there is nothing to build from. */
  void requireArticles() {
    for (String input : options.inputs()) {
      if (Input.address(input).isEmpty()
          && Files.isDirectory(Path.of(input))
          && ArticleFiles.isEmpty(Path.of(input))) {
        throw new CommandException("no article in the folder " + input);
      }
    }
  }

  /** Whether every file gave an article, read by one who knows these entities. */
  boolean run(Store store, ReferenceData reference) {
    long begin = System.nanoTime();
    Iris iris = iris(store);
    if (options.clean()) {
      clear(store);
    }
    GraphBuilder builder = new GraphBuilder(reference, iris, options.reading());
    BuildSummary summary = build(builder, store);
    LastRun.of(Instant.now(), "build", summary).note(store.path());
    report(summary, Duration.ofNanos(System.nanoTime() - begin));
    if (options.dumps()) {
      writeDumps(store);
    }
    return summary.failures().isEmpty();
  }

  /** What brings articles into a store while it runs, read as the options say. */
  Intake intake(Store store, ReferenceData reference) {
    return new Intake(
        store, new GraphBuilder(reference, iris(store), options.reading()), Clock.systemUTC());
  }

  private BuildSummary build(GraphBuilder builder, Store store) {
    try (TerminalProgress progress = new TerminalProgress(streams)) {
      return builder.build(Inputs.of(options.inputs(), streams.in()), store, progress);
    }
  }

  private Iris iris(Store store) {
    Optional<Iris> stored =
        store.base().filter(base -> !options.clean()).map(base -> new BaseIri().convert(base));
    Iris iris =
        options.base().or(() -> stored).orElseGet(() -> new BaseIri().convert(BaseIri.DEFAULT));
    if (stored.isPresent() && !stored.get().base().equals(iris.base())) {
      throw new CommandException(
          "the store has the base %s: leave --base out, or build with --clean"
              .formatted(stored.get().base()));
    }
    return iris.withMinConfidence(options.minConfidence());
  }

  private void writeDumps(Store store) {
    try {
      streams.out().println("Dumps in " + DumpFiles.write(store));
    } catch (IOException e) {
      throw new CommandException("cannot write the dumps: " + FileTrouble.say(e));
    }
  }

  private static void clear(Store store) {
    try (Batch batch = store.begin()) {
      batch.clear();
      batch.commit();
    }
  }

  private void report(BuildSummary summary, Duration time) {
    summary
        .failures()
        .forEach(f -> streams.err().println("saksi: " + f.code() + ": " + f.message()));
    new SummaryTable(summary, time).print(streams.out());
  }
}
