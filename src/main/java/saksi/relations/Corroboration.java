package saksi.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.Event;

/**
 * How likely an article reports an event at all, from all the sentences that may report it: the
 * probability that not every one of them was misread (a noisy or).
 */
final class Corroboration {
  private final Map<Event, Double> misread = new HashMap<>();

  /** Counts a sentence's report with its probability. */
  void add(Candidate candidate, double probability) {
    misread.merge(event(candidate), 1 - probability, (a, b) -> a * b);
  }

  /** The probability by all reports that were counted. */
  double of(Candidate candidate) {
    return 1 - misread.getOrDefault(event(candidate), 1.0);
  }

  /** The same for an event whenever it is; empty when no report of it was counted. */
  Optional<Double> of(Event event) {
    Event undated = new Event(event.relation(), event.agent(), event.target(), Optional.empty());
    return Optional.ofNullable(misread.get(undated)).map(all -> 1 - all);
  }

  private static Event event(Candidate candidate) {
    return new Event(
        candidate.trigger().predicate().relation(),
        candidate.agent().entity().key(),
        candidate.target().entity().key(),
        Optional.empty());
  }
}
