package saksi.browse;

import java.util.List;
import java.util.SortedMap;
import saksi.knowledge.Relation;
import saksi.store.Counts;

/**
 * What a store holds as a whole.
 *
 * @param relations how many events of each relation there are
 * @param actors those with the most events, the most first
 * @param latest the articles published last, the newest first
 */
public record Overview(
    Counts counts, SortedMap<Relation, Long> relations, List<Actor> actors, List<Source> latest) {

  /** An entity and the number of its events. */
  public record Actor(Party party, long events) {}
}
