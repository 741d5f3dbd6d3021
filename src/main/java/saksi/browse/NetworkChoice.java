package saksi.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/**
 * What a network is about.
 *
 * @param actors IRIs of the entities that it is drawn around
 * @param relations those that it shows; none for all
 * @param factualities an event is shown that is told in one of these ways; none for all
 * @param from the first day
 * @param until the last day
 * @param isAmongActors whether it leaves out the neighbours that were not chosen
 */
public record NetworkChoice(
    List<String> actors,
    Set<Relation> relations,
    Set<Factuality> factualities,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean isAmongActors) {

  public NetworkChoice {
    actors = actors.stream().distinct().toList();
    relations = Set.copyOf(relations);
    factualities = Set.copyOf(factualities);
  }

  /** All that some actors take part in. */
  public static NetworkChoice allAround(List<String> actors) {
    return new NetworkChoice(actors, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);
  }

  /** The same, around other actors. */
  public NetworkChoice around(List<String> others) {
    return new NetworkChoice(others, relations, factualities, from, until, isAmongActors);
  }

  /** The same, of what others do among themselves. */
  public NetworkChoice amongOnly(List<String> others) {
    return new NetworkChoice(others, relations, factualities, from, until, true);
  }

  /** Whether some of the days from one to another are within the chosen ones. */
  public boolean touches(LocalDate first, LocalDate last) {
    return from.map(day -> !last.isBefore(day)).orElse(true)
        && until.map(day -> !first.isAfter(day)).orElse(true);
  }

  boolean admits(Relation relation) {
    return relations.isEmpty() || relations.contains(relation);
  }

  /** Whether a day, month or year overlaps the days; what has no date does unless days are set. */
  boolean admits(Optional<String> date) {
    return date.map(this::isWithin).orElse(from.isEmpty() && until.isEmpty());
  }

  private boolean isWithin(String date) {
    return from.map(day -> date.compareTo(start(day, date)) >= 0).orElse(true)
        && until.map(day -> date.compareTo(start(day, date)) <= 0).orElse(true);
  }

  /** The day as exactly as the date is told. */
  private static String start(LocalDate day, String date) {
    return day.toString().substring(0, date.length());
  }
}
