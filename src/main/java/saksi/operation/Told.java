package saksi.operation;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import saksi.pipeline.BuildSummary;

/** What a watch says that it did. */
final class Told {
  private Told() {}

  /** A line for each failure, and one for all. */
  static Stream<String> of(BuildSummary summary, Optional<URI> source) {
    return Stream.concat(
        summary.failures().stream().map(failure -> failure.code() + ": " + failure.message()),
        Stream.of(
            source.map(address -> address + ": ").orElse("")
                + "%d read, %d replaced, %d unchanged, %d failed"
                    .formatted(
                        summary.read(),
                        summary.replaced(),
                        summary.unchanged(),
                        summary.failures().size())));
  }
}
