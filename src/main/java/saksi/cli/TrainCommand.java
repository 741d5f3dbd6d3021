package saksi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.evaluation.NameTrainer;
import saksi.evaluation.ParserTrainer;
import saksi.evaluation.RelationTrainer;

/** Learns the models that travel with the program. */
@Command(
    name = "train",
    description = {
      "Learns a model from annotated data; the same data give the same bytes.",
      "",
      "names: name corpora in columns (.txt) and annotated articles (.ann beside .txt)",
      "parser: treebanks of Universal Dependencies (.conllu)",
      "relations: annotated articles and folders of lessons (.txt)"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi train names --from ner --from articles --out names.model",
      "  saksi train parser --from id_csui-ud-train.conllu --out parser.model",
      "  saksi train relations --from articles --from lessons --out relation-model.tsv"
    })
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "MODEL", description = "names, parser or relations.")
  private Kind kind = Kind.NAMES;

  @Option(
      names = "--from",
      paramLabel = "PATH",
      required = true,
      description = "A folder or file to learn from; may be repeated, and the order counts.")
  private List<Path> from = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the model goes.")
  private Path out = Path.of("");

  /** What can be learned. */
  enum Kind {
    NAMES,
    PARSER,
    RELATIONS
  }

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    String used =
        switch (kind) {
          case NAMES -> names(model);
          case PARSER -> parser(model);
          case RELATIONS -> relations(model);
        };
    Files.write(out, model.toByteArray());
    streams.out().println("Learned from " + used + ".");
    return 0;
  }

  private String names(ByteArrayOutputStream model) throws IOException {
    NameTrainer trainer = new NameTrainer();
    for (Path path : from) {
      trainer.add(path);
    }
    requireSome(trainer.size());
    trainer.train(model);
    return trainer.size() + " articles and sentences";
  }

  private String parser(ByteArrayOutputStream model) throws IOException {
    ParserTrainer trainer = new ParserTrainer();
    for (Path path : from) {
      trainer.add(path);
    }
    requireSome(trainer.size());
    trainer.train(model);
    return trainer.size() + " treebanks";
  }

  private String relations(ByteArrayOutputStream model) throws IOException {
    RelationTrainer trainer = new RelationTrainer();
    for (Path path : from) {
      trainer.add(path);
    }
    requireSome(trainer.size());
    RelationTrainer.Summary summary = trainer.train(model);
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d lessons, %,d triggers and %,d candidates; %,d features have a weight",
        summary.articles(),
        summary.lessons(),
        summary.triggers(),
        summary.candidates(),
        summary.features());
  }

  private void requireSome(int size) {
    if (size == 0) {
      throw new CommandException("nothing to learn from in " + from.getFirst());
    }
  }
}
