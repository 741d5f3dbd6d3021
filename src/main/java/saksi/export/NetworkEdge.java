package saksi.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import saksi.knowledge.Relation;

/**
 * All that one entity does to another in one relation, as claimed.
 *
 * @param claims how many say so, more or less surely: the weight
 * @param periods when, without repetition, in order; none when no claim has a date
 * @param confidence the highest of a claim
 */
record NetworkEdge(
    String source,
    String relation,
    String target,
    long claims,
    long events,
    long articles,
    long actual,
    long planned,
    long possible,
    long denied,
    double confidence,
    SortedSet<Period> periods) {

  /** The edge of what is reported between the same two in the same relation. */
  static NetworkEdge of(List<Report> reports) {
    Report any = reports.getFirst();
    return new NetworkEdge(
        any.source(),
        any.relation(),
        any.target(),
        reports.size(),
        reports.stream().map(Report::event).distinct().count(),
        reports.stream().map(Report::article).distinct().count(),
        count("Actual", reports),
        count("Planned", reports),
        count("Possible", reports),
        count("Denied", reports),
        reports.stream().mapToDouble(Report::confidence).max().orElse(0),
        reports.stream()
            .flatMap(report -> report.period().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static long count(String factuality, Collection<Report> reports) {
    return reports.stream().filter(report -> report.factuality().equals(factuality)).count();
  }

  /** Whether source and target do the same, so that the direction of the edge says nothing. */
  boolean isMutual() {
    return Relation.named(relation).map(Relation::isSymmetric).orElse(false);
  }

  Optional<LocalDate> first() {
    return periods.stream().map(Period::first).min(LocalDate::compareTo);
  }

  Optional<LocalDate> last() {
    return periods.stream().map(Period::last).max(LocalDate::compareTo);
  }
}
