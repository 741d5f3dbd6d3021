package saksi.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Reading;
import saksi.store.Counts;
import saksi.text.Article;

/**
 * Counts what comes of the documents of one build, and refuses a second article of the same name.
 */
final class BuildLog {
  private final Set<String> before;
  private final Map<String, String> sources = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private int read;
  private int unchanged;
  private int replaced;
  private int skipped;
  private int copies;
  private boolean background;

  /** A log of a build on a store that has these articles. */
  BuildLog(Set<String> before) {
    this.before = before;
  }

  /** Counts an outcome; what arrived if it is an article and the first of its name. */
  Optional<Arrival> accept(String place, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Skipped() -> {
        skipped++;
        yield Optional.empty();
      }
      case Outcome.Failed(Failure failure) -> {
        failures.add(failure);
        yield Optional.empty();
      }
      case Outcome.Unchanged(Article article) ->
          arrival(article.id(), place, Arrival.Change.UNCHANGED, Optional.empty());
      case Outcome.Fresh(Reading reading, var sketch, var graph) -> {
        String id = reading.article().id();
        boolean known = before.contains(id);
        Arrival.Change change = known ? Arrival.Change.REPLACED : Arrival.Change.READ;
        yield arrival(id, place, change, Optional.of(reading));
      }
    };
  }

  private Optional<Arrival> arrival(
      String id, String place, Arrival.Change change, Optional<Reading> reading) {
    if (!isFirst(id, place)) {
      return Optional.empty();
    }
    switch (change) {
      case READ -> read++;
      case REPLACED -> replaced++;
      case UNCHANGED -> unchanged++;
    }
    return Optional.of(new Arrival(place, id, change, reading));
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** The ontology or the reference data are written anew. */
  void writeBackground() {
    background = true;
  }

  /** So many articles of the store are copies of others. */
  void copies(int number) {
    copies = number;
  }

  BuildSummary summary(Counts counts) {
    return new BuildSummary(
        read, unchanged, replaced, skipped, failures, background, copies, counts);
  }

  private boolean isFirst(String id, String place) {
    String first = sources.putIfAbsent(id, place);
    if (first != null) {
      String message = "%s has the same article id as %s: '%s'".formatted(place, first, id);
      failures.add(new Failure(place, "duplicate", message));
    }
    return first == null;
  }
}
