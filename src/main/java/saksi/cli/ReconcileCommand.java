package saksi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saksi.knowledge.EntityType;
import saksi.reconciliation.CandidateFile;
import saksi.reconciliation.Politeness;
import saksi.reconciliation.ReconciliationService;
import saksi.reference.ReferenceFolder;

/** Finds Wikidata ids for the entities that have none. */
@Command(
    name = "reconcile",
    description = {
      "Asks a reconciliation service who the entities without a Wikidata id are,",
      "and writes its candidates to a file for review. Mark the right ones with x",
      "in the first column; --apply then writes them to a folder of reference",
      "tables, and a build with --reference links them. The store is not changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi reconcile --type person --out candidates.tsv",
      "  saksi reconcile --apply candidates.tsv --reference my-entities",
      "  saksi build --reference my-entities seeds",
      "",
      "Exit codes: 0 done, 1 the service can't be asked, 2 wrong usage or a bad row."
    })
final class ReconcileCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "A service that speaks the Reconciliation Service API 0.2. Default: ${DEFAULT-VALUE}.",
      defaultValue = ReconciliationService.WIKIDATA)
  private URI endpoint = URI.create(ReconciliationService.WIKIDATA);

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Ask for one type only: person, organization or place.")
  private @Nullable Asked type;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the candidates are written.")
  private @Nullable Path out;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "How many entities are asked for at once. Default: ${DEFAULT-VALUE}.",
      defaultValue = "10")
  private int batch = 10;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "The time between two requests. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private int pause = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take. Default: ${DEFAULT-VALUE}.",
      defaultValue = "60")
  private int timeout = 60;

  @Option(
      names = "--apply",
      paramLabel = "FILE",
      description = "Take over what is marked in this file; asks nobody.")
  private @Nullable Path apply;

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "The folder of tables that --apply writes to; made if need be.")
  private @Nullable Path reference;

  /** What is asked for: countries are all known. */
  enum Asked {
    PERSON,
    ORGANIZATION,
    PLACE;

    EntityType type() {
      return EntityType.valueOf(name());
    }
  }

  ReconcileCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Reconciliation reconciliation = new Reconciliation(streams);
    if (apply != null && out == null && reference != null) {
      reconciliation.apply(new CandidateFile(apply), new ReferenceFolder(reference));
    } else if (out != null && apply == null && reference == null) {
      reconciliation.propose(store.path(), types(), service(), new CandidateFile(out));
    } else {
      throw wrong("give --out FILE to ask, or --apply FILE --reference DIR to take over");
    }
    return 0;
  }

  private Set<EntityType> types() {
    return Arrays.stream(Asked.values())
        .filter(asked -> type == null || asked == type)
        .map(Asked::type)
        .collect(Collectors.toSet());
  }

  private ReconciliationService service() {
    try {
      return new ReconciliationService(
          endpoint, new Politeness(batch, Duration.ofSeconds(pause), Duration.ofSeconds(timeout)));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
