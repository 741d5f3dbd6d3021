package saksi.export;

import java.time.LocalDate;
import java.util.Optional;
import saksi.store.Witness;

/** What an edge needs to know of a claim, as a line that sorts by the edge. */
record Report(
    String source,
    String relation,
    String target,
    String event,
    String article,
    String claim,
    String factuality,
    double confidence,
    Optional<Period> period) {
  private static final String GAP = "\t";

  static Report of(Witness witness) {
    return new Report(
        witness.agent().iri(),
        witness.relation(),
        witness.target().iri(),
        witness.event(),
        witness.source().article(),
        witness.claim(),
        witness.factuality(),
        witness.confidence(),
        Period.of(witness));
  }

  String line() {
    return String.join(
        GAP,
        source,
        relation,
        target,
        event,
        article,
        claim,
        factuality,
        Double.toString(confidence),
        period.map(days -> days.first() + "/" + days.last()).orElse(""));
  }

  static Report read(String line) {
    String[] cells = line.split(GAP, -1);
    return new Report(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        Double.parseDouble(cells[7]),
        Optional.of(cells[8]).filter(days -> !days.isEmpty()).map(Report::period));
  }

  private static Period period(String days) {
    String[] ends = days.split("/");
    return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }

  /** Whether both are of one edge. */
  boolean isOfEdge(Report other) {
    return source.equals(other.source)
        && relation.equals(other.relation)
        && target.equals(other.target);
  }
}
