package saksi.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A log of a build on a store that has these articles. */
  BuildLog(Set<String> before) {
    this.before = before;
  }

  /** Counts an outcome, and says whether it is an article and the first of its name. */
  boolean accept(String place, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Skipped() -> {
        skipped++;
        yield false;
      }
      case Outcome.Failed(Failure failure) -> {
        failures.add(failure);
        yield false;
      }
      case Outcome.Unchanged(Article article) -> {
        boolean first = isFirst(article.id(), place);
        unchanged += first ? 1 : 0;
        yield first;
      }
      case Outcome.Fresh(Article article, var graph) -> {
        boolean first = isFirst(article.id(), place);
        boolean known = before.contains(article.id());
        read += first && !known ? 1 : 0;
        replaced += first && known ? 1 : 0;
        yield first;
      }
    };
  }

  BuildSummary summary(boolean background, Counts counts) {
    return new BuildSummary(read, unchanged, replaced, skipped, failures, background, counts);
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
