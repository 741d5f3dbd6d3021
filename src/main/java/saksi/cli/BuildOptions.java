package saksi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.rdf.Iris;
import saksi.reader.ReaderOptions;
import saksi.reference.ReferenceData;

/** What a build is given. */
final class BuildOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders and web addresses of articles, or - for standard input.")
  private List<String> inputs = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseIri.class,
      description =
          "What the store's own IRIs begin with. Default: that of the store, or "
              + BaseIri.DEFAULT
              + " for a new one.")
  private @Nullable Iris base;

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Option(
      names = "--clean",
      description = "Forget what the store holds, but for notes of accounts, and build anew.")
  private boolean clean;

  @Option(
      names = "--dumps",
      description =
          "Also write the whole graph to files for download, in the folder dumps of the store.")
  private boolean dumps;

  @Mixin private ReferenceOption reference = new ReferenceOption();

  /** What the user names. */
  List<String> inputs() {
    return inputs;
  }

  ReaderOptions reading() {
    return reading.options();
  }

  Path store() {
    return store.path();
  }

  ReferenceData reference() {
    return reference.read();
  }

  Optional<Iris> base() {
    return Optional.ofNullable(base);
  }

  /** The confidence below which a claim is left out. */
  double minConfidence() {
    return confidence.least();
  }

  boolean clean() {
    return clean;
  }

  /** Whether the graph is written to files for download too. */
  boolean dumps() {
    return dumps;
  }
}
