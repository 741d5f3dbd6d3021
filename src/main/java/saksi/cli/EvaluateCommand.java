package saksi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import saksi.evaluation.Evaluation;
import saksi.pipeline.Extractor;

/** Measures readings against gold. */
@Command(
    name = "evaluate",
    description = {
      "Reads annotated articles and shows how much of what is read is right.",
      "",
      "mention: exact place and type; entity: type; linking: the right Wikidata id;",
      "relation: with its parties, once an article; rolled-up: the same with every person",
      "replaced by the country or body that he or she serves; factuality and claimant:",
      "with the relation and its parties."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  saksi evaluate --gold gold --texts articles"})
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the gold, one ID.ann an article.")
  private Path gold = Path.of("");

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the articles, ID.txt.")
  private Path texts = Path.of("");

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Evaluation.Result result = new Evaluation(Extractor.shared()::extract).of(gold, texts);
    result.failures().forEach(failure -> streams.err().println("saksi: " + failure));
    if (result.articles() == 0 && result.failures().isEmpty()) {
      throw new CommandException("no .ann file in " + gold);
    }
    new ScoreTable(result).print(streams.out());
    return result.failures().isEmpty() ? 0 : 1;
  }
}
