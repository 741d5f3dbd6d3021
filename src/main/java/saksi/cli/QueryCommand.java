package saksi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.store.ResultFormat;
import saksi.store.SavedQueries;
import saksi.store.SavedQuery;
import saksi.store.ServedStore;
import saksi.store.Store;
import saksi.store.StoreHeldException;

/** Answers a SPARQL query. */
@Command(
    name = "query",
    description = "Answers a saved query or any SPARQL; without one, lists the saved queries.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi query",
      "  saksi query who-met-whom",
      "  saksi query --format csv my-question.rq",
      "  echo 'SELECT ?o { ?o a saksi:Organization }' | saksi query -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "NAME|FILE|-",
      arity = "0..1",
      description = "A saved query's name, a file, or - for standard input.")
  private @Nullable String query;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "table")
  private ResultFormat format = ResultFormat.TABLE;

  @Mixin private StoreOption store = new StoreOption();

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    SortedMap<String, SavedQuery> saved = saved();
    if (query == null) {
      saved.values().forEach(this::list);
      return 0;
    }
    String sparql = sparql(query, saved);
    try (Store open = Store.openExisting(store.path())) {
      open.query(sparql, streams.out(), format);
    } catch (StoreHeldException e) {
      ServedStore.of(e.holder()).orElseThrow(() -> e).query(sparql, streams.out(), format);
    }
    return 0;
  }

  /** Those of the program, and before them those that the user keeps in a folder. */
  private static SortedMap<String, SavedQuery> saved() {
    SortedMap<String, SavedQuery> saved = new TreeMap<>();
    SavedQueries.all().forEach(each -> saved.put(each.name(), each));
    SavedQueries.in(Path.of("queries")).forEach(each -> saved.put(each.name(), each));
    return saved;
  }

  private void list(SavedQuery each) {
    String firstSentence = each.question().replaceFirst("(?<=[.?!]) .*", "");
    streams.out().printf("%-26s %s%n", each.name(), firstSentence);
  }

  private String sparql(String named, SortedMap<String, SavedQuery> saved) throws IOException {
    if (named.equals("-")) {
      return new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    SavedQuery found = saved.get(named);
    if (found != null) {
      return found.sparql();
    }
    if (Files.isRegularFile(Path.of(named))) {
      return new String(Files.readAllBytes(Path.of(named)), StandardCharsets.UTF_8);
    }
    String hint =
        Nearest.to(named, saved.keySet())
            .map(name -> "; did you mean " + name + "?")
            .orElse("; 'saksi query' lists the saved ones");
    throw new CommandException("no query and no file '" + named + "'" + hint);
  }
}
