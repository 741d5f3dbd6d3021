package saksi.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saksi.rdf.NamedGraph;
import saksi.store.Counts;

/** Counts what comes of the files of one build, and refuses a second article of the same name. */
final class BuildLog {
  private final Set<String> before;
  private final Map<String, Path> sources = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private int read;
  private int unchanged;
  private int replaced;

  /** A log of a build on a store that has these articles. */
  BuildLog(Set<String> before) {
    this.before = before;
  }

  /** The graph that is to be written, if there is one. */
  Optional<NamedGraph> accept(Path file, Outcome outcome) {
    switch (outcome) {
      case Outcome.Failed(Failure failure) -> failures.add(failure);
      case Outcome.Unchanged(String id) -> unchanged += isFirst(id, file) ? 1 : 0;
      case Outcome.Fresh(String id, NamedGraph graph) -> {
        if (isFirst(id, file)) {
          read += before.contains(id) ? 0 : 1;
          replaced += before.contains(id) ? 1 : 0;
          return Optional.of(graph);
        }
      }
    }
    return Optional.empty();
  }

  BuildSummary summary(boolean background, Counts counts) {
    return new BuildSummary(read, unchanged, replaced, failures, background, counts);
  }

  private boolean isFirst(String id, Path file) {
    Path first = sources.putIfAbsent(id, file);
    if (first != null) {
      String message = "%s has the same article id as %s: '%s'".formatted(file, first, id);
      failures.add(new Failure(file.toString(), "duplicate", message));
    }
    return first == null;
  }
}
