package saksi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saksi.knowledge.Relation;
import saksi.pipeline.Extractor;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.relations.WhyNot;
import saksi.store.Store;
import saksi.store.Witness;
import saksi.store.WitnessQuery;
import saksi.text.Article;

/** Shows the sentences behind a statement. */
@Command(
    name = "explain",
    description = "Quotes the sentences behind a statement, with article, date, claimant and rule.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi explain http://localhost:3030/claim/kunjungan-menteri-3",
      "  saksi explain --relation meets --agent Rusia",
      "  saksi explain --relation deploys --agent Korut --target country/RU",
      "  saksi explain --why-not article.txt --relation attacks --agent Rusia --target Ukraina"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IRI", arity = "0..1", description = "An event or a claim.")
  private @Nullable String iri;

  @Option(names = "--relation", description = "Such as meets, supports, deploys.")
  private @Nullable String relation;

  @Option(names = "--agent", description = "Who does it: a name, a short form, a key or an IRI.")
  private @Nullable String agent;

  @Option(names = "--target", description = "To whom: a name, a short form, a key or an IRI.")
  private @Nullable String target;

  @Option(
      names = "--why-not",
      paramLabel = "FILE",
      description = {
        "Read this article and name the first condition that failed, so that it has no such claim.",
        "Needs --relation, --agent and --target, and no store."
      })
  private @Nullable Path whyNot;

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Mixin private ReferenceOption reference = new ReferenceOption();

  @Mixin private StoreOption store = new StoreOption();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (whyNot != null) {
      return object(whyNot);
    }
    WitnessQuery question = question();
    try (Store open = Store.openExisting(store.path())) {
      List<Witness> witnesses = open.witnesses(question);
      if (witnesses.isEmpty()) {
        throw new CommandException(
            "the store has no such statement; 'saksi query network' lists who does what to whom");
      }
      new Testimony(streams.out()).print(witnesses);
      return 0;
    }
  }

  private int object(Path file) {
    if (relation == null || agent == null || target == null) {
      throw wrong("--why-not needs --relation, --agent and --target");
    }
    WhyNot.Asked asked = new WhyNot.Asked(relation(relation), agent, target, confidence.least());
    return switch (new ArticleReader().read(file)) {
      case ReadResult.Read(Article article) -> {
        new Objection(article, asked, streams.out())
            .print(Extractor.with(reference.read()).whyNot(article, asked));
        yield 0;
      }
      case ReadResult.Unreadable failure -> throw new CommandException(failure.message());
    };
  }

  private Relation relation(String label) {
    return Relation.named(label).orElseThrow(() -> wrong(Relations.unknown(label)));
  }

  private WitnessQuery question() {
    if (iri == null && relation == null && agent == null && target == null) {
      throw wrong("name a statement by its IRI, or give --relation, --agent or --target");
    }
    if (relation != null) {
      relation(relation);
    }
    return new WitnessQuery(
        Optional.ofNullable(iri),
        Optional.ofNullable(relation),
        Optional.ofNullable(agent),
        Optional.ofNullable(target));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
