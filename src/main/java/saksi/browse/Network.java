package saksi.browse;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/**
 * Who does what to whom around some actors.
 *
 * @param actors the chosen ones first, then those that are told of most
 * @param ties those that are told of most first
 * @param spots where the events took place, as far as that is known
 * @param histogram when its events were, whatever days are chosen
 * @param leftOut how many ties are too many to show
 * @param isComplete whether all events of the actors were looked at
 */
public record Network(
    List<Actor> actors,
    List<Tie> ties,
    List<Spot> spots,
    Histogram histogram,
    int leftOut,
    boolean isComplete) {

  /**
   * An entity of the network.
   *
   * @param reports how often articles tell of it here
   */
  public record Actor(Party party, boolean isChosen, int reports) {
    public String iri() {
      return party.iri();
    }
  }

  /** All that one actor did to another in one way, the latest first. */
  public record Tie(Relation relation, Actor agent, Actor target, List<Happening> events) {
    /** How many times an article reports one of its events. */
    public int reports() {
      return events.stream().mapToInt(Happening::reports).sum();
    }

    /** The earliest date. */
    public Optional<String> first() {
      return events.stream().flatMap(event -> event.date.stream()).min(Comparator.naturalOrder());
    }

    /** The latest date. */
    public Optional<String> last() {
      return events.stream().flatMap(event -> event.date.stream()).max(Comparator.naturalOrder());
    }

    /** The surest way in which one of its events is told. */
    public Factuality factuality() {
      return events.stream()
          .flatMap(event -> event.factualities.stream())
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  /**
   * One event.
   *
   * @param date when it happened, or else when it was first reported
   * @param factualities how it is told
   * @param reports how many articles tell of it
   */
  public record Happening(
      String iri, Optional<String> date, Set<Factuality> factualities, int reports) {
    static final Comparator<Happening> LATEST_FIRST =
        Comparator.comparing((Happening event) -> event.date.orElse(""))
            .reversed()
            .thenComparing(Happening::iri);

    public Happening {
      factualities = Collections.unmodifiableSet(EnumSet.copyOf(factualities));
    }
  }

  /** A place on the map and how many events took place there. */
  public record Spot(Party place, Coordinates point, long events) {
    static final Comparator<Spot> BUSIEST_FIRST =
        Comparator.comparingLong(Spot::events).reversed().thenComparing(spot -> spot.place.iri());
  }
}
