package saksi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.knowledge.Reading;
import saksi.pipeline.LazyExtraction;
import saksi.rdf.Iris;
import saksi.reader.ArticleReader;
import saksi.reader.Input;
import saksi.reader.Inputs;
import saksi.reader.ReadResult;
import saksi.reference.ReferenceData;
import saksi.text.Article;

/** Reads articles and shows what is in them, without a store. */
@Command(
    name = "extract",
    description = "Shows what is read from articles, without a store: the quick look.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi extract article.txt",
      "  saksi extract --format json - < article.txt",
      "  saksi extract --format json --out readings seeds/articles",
      "  saksi extract --reference my-entities article.txt"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders and web addresses of articles, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      description = "trig or json. Default: ${DEFAULT-VALUE}.",
      defaultValue = "trig")
  private ReadingFormat format = ReadingFormat.TRIG;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write DIR/ID.json or DIR/ID.trig, one an article.")
  private @Nullable Path out;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseIri.class,
      description = "What the IRIs begin with. Default: ${DEFAULT-VALUE}.",
      defaultValue = BaseIri.DEFAULT)
  private Iris base = new BaseIri().convert(BaseIri.DEFAULT);

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Mixin private ReferenceOption reference = new ReferenceOption();

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ReferenceData known = reference.read();
    Iris iris = base.withMinConfidence(confidence.least()).knowing(known.fingerprint());
    Function<Article, Reading> extraction =
        new LazyExtraction(known).andThen(reading -> reading.withMinConfidence(confidence.least()));
    Inputs all = Inputs.of(inputs, streams.in());
    if (all.all().isEmpty()) {
      throw new CommandException("no article in " + inputs.getFirst());
    }
    ArticleReader reader = new ArticleReader(reading.options());
    AtomicInteger failures = new AtomicInteger();
    for (Input input : all.all()) {
      reader.read(
          input, document -> failures.addAndGet(show(document.read(), extraction, iris) ? 0 : 1));
    }
    return failures.get() == 0 ? 0 : 1;
  }

  private boolean show(ReadResult result, Function<Article, Reading> extraction, Iris iris) {
    return switch (result) {
      case ReadResult.Read(Article article) -> {
        write(extraction.apply(article), iris);
        yield true;
      }
      case ReadResult.Unreadable failure -> {
        streams.err().println("saksi: " + failure.message());
        yield false;
      }
    };
  }

  private void write(Reading reading, Iris iris) {
    try {
      byte[] bytes = format.bytes(reading, iris);
      if (out == null) {
        streams.out().write(bytes);
      } else {
        Files.createDirectories(out);
        Files.write(out.resolve(fileName(reading.article().id()) + format.ending()), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An identifier may come from anywhere, and must not lead out of the folder. */
  private static String fileName(String id) {
    return Pattern.compile("[/\\\\:*?\"<>|%\\p{Cntrl}]")
        .matcher(id)
        .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0)));
  }
}
