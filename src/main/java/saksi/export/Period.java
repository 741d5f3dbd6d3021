package saksi.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import saksi.knowledge.EventDate;
import saksi.store.Witness;

/** A stretch of days, both ends within. */
record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::first).thenComparing(Period::last);

  /** When the event of a claim is: at its own date, or else at that of the article. */
  static Optional<Period> of(Witness witness) {
    return witness
        .date()
        .or(() -> witness.source().published())
        .map(EventDate::new)
        .map(date -> new Period(date.firstDay(), date.lastDay()));
  }

  /** Whether some of its days are not before the one nor after the other. */
  boolean isWithin(Optional<EventDate> since, Optional<EventDate> until) {
    boolean late = since.map(date -> !last.isBefore(date.firstDay())).orElse(true);
    boolean early = until.map(date -> !first.isAfter(date.lastDay())).orElse(true);
    return late && early;
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
