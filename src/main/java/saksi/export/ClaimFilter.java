package saksi.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EventDate;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/**
 * Which claims are written. What is empty asks for nothing.
 *
 * @param relations any of these
 * @param since on this day, month or year or later; a claim without a date of its own has that of
 *     its article, and one without either is not within any time
 * @param until on this day, month or year or earlier
 * @param actors who is a party of the event: IRIs, keys such as {@code country/KP}, or names
 * @param factualities any of these
 * @param isAmongActors whether both parties are to be among the actors
 */
public record ClaimFilter(
    Set<Relation> relations,
    Optional<EventDate> since,
    Optional<EventDate> until,
    List<String> actors,
    Set<Factuality> factualities,
    boolean isAmongActors) {

  /** All claims. */
  public static final ClaimFilter ALL =
      new ClaimFilter(Set.of(), Optional.empty(), Optional.empty(), List.of(), Set.of());

  public ClaimFilter {
    relations = Set.copyOf(relations);
    actors = List.copyOf(actors);
    factualities = Set.copyOf(factualities);
  }

  /** Claims of which one party is among the actors. */
  public ClaimFilter(
      Set<Relation> relations,
      Optional<EventDate> since,
      Optional<EventDate> until,
      List<String> actors,
      Set<Factuality> factualities) {
    this(relations, since, until, actors, factualities, false);
  }

  /** Whether it lets every claim through. */
  public boolean isEmpty() {
    return equals(ALL);
  }
}
