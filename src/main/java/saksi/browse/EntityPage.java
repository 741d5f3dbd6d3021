package saksi.browse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Relation;

/**
 * What is known of an entity.
 *
 * @param otherNames further names and spellings
 * @param sameAs IRIs of the same entity elsewhere
 * @param with the entity that the events are with, where one was asked for
 * @param relations how many events of each relation there are
 * @param neighbours those that it has the most events with, the most first
 * @param links between its neighbours
 */
public record EntityPage(
    Party entity,
    List<String> otherNames,
    List<String> sameAs,
    Optional<Coordinates> coordinates,
    Paged<Office> offices,
    Optional<Party> with,
    SortedMap<Relation, Integer> relations,
    Paged<Line> events,
    List<Neighbour> neighbours,
    List<Link> links,
    Paged<MentionedIn> articles) {

  /**
   * An office that someone holds.
   *
   * @param titles what it is called
   * @param reports how many articles say so
   */
  public record Office(Happening tenure, List<String> titles, int reports) {}

  /**
   * An event on a timeline.
   *
   * @param day when it is, else when it was first reported
   * @param isDated whether it is known when it is
   */
  public record Line(
      Happening event, Optional<String> day, boolean isDated, List<Stance> stances) {}

  /** One that has events with the entity, and how many of each relation. */
  public record Neighbour(Party party, int events, SortedMap<Relation, Integer> relations) {}

  /** A direct statement between two neighbours, by their places in the list. */
  public record Link(int from, int to, Relation relation) {}

  /**
   * An article that names the entity.
   *
   * @param first the IRI of the first mention in it
   */
  public record MentionedIn(Source source, int mentions, String first) {}
}
