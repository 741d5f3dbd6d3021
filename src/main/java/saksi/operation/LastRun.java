package saksi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saksi.pipeline.BuildSummary;
import saksi.store.Counts;
import saksi.store.StoreException;

/**
 * What was done last to a store, noted in a file beside it, so that it can be told while another
 * process holds the store.
 *
 * @param at when it ended
 * @param deed what it was, such as {@code build}
 * @param read articles that were new
 * @param replaced articles that had changed
 * @param failed inputs that gave nothing
 * @param counts what the store held then
 */
public record LastRun(Instant at, String deed, int read, int replaced, int failed, Counts counts) {
  private static final String FILE = "last-run";

  /** That of a build. */
  public static LastRun of(Instant at, String deed, BuildSummary summary) {
    return new LastRun(
        at, deed, summary.read(), summary.replaced(), summary.failures().size(), summary.counts());
  }

  /** The last run on the store in a folder, if it was noted. */
  public static Optional<LastRun> on(Path store) {
    Map<String, String> fields = new HashMap<>();
    try {
      for (String line : Files.readAllLines(store.resolve(FILE))) {
        String[] field = line.split("\t", 2);
        fields.put(field[0], field[field.length - 1]);
      }
      return Optional.of(parse(fields));
    } catch (IOException | DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Notes it for the store in a folder. */
  public void note(Path store) {
    Path fresh = store.resolve(FILE + ".new");
    try {
      Files.writeString(fresh, lines());
      Files.move(fresh, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot write to the store at " + store + ": " + e.getMessage(), e);
    }
  }

  private String lines() {
    return """
    at\t%s
    deed\t%s
    read\t%d
    replaced\t%d
    failed\t%d
    articles\t%d
    mentions\t%d
    entities\t%d
    events\t%d
    claims\t%d
    triples\t%d
    """
        .formatted(
            at,
            deed,
            read,
            replaced,
            failed,
            counts.articles(),
            counts.mentions(),
            counts.entities(),
            counts.events(),
            counts.claims(),
            counts.triples());
  }

  private static LastRun parse(Map<String, String> fields) {
    return new LastRun(
        Instant.parse(fields.getOrDefault("at", "")),
        fields.getOrDefault("deed", ""),
        (int) number(fields, "read"),
        (int) number(fields, "replaced"),
        (int) number(fields, "failed"),
        new Counts(
            number(fields, "articles"),
            number(fields, "mentions"),
            number(fields, "entities"),
            number(fields, "events"),
            number(fields, "claims"),
            number(fields, "triples")));
  }

  private static long number(Map<String, String> fields, String name) {
    return Long.parseLong(fields.getOrDefault(name, ""));
  }
}
