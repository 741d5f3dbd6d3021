package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import saksi.knowledge.Relation;

/**
 * The events of an entity.
 *
 * @param events newest first, without those that say who holds an office
 * @param tenures who holds an office, with the most reports first
 */
record Timeline(List<Entry> events, List<Entry> tenures) {

  /**
   * An event and the entity's other party in it.
   *
   * @param day when it is, else when it was first reported
   * @param reports how many articles report it
   */
  record Entry(
      Node event,
      Relation relation,
      Node other,
      Optional<String> day,
      boolean isDated,
      int reports) {}

  private static final Comparator<Entry> BY_EVENT =
      Comparator.comparing(entry -> entry.event.getURI());

  static Timeline of(List<Entry> entries) {
    List<Entry> events = new ArrayList<>();
    List<Entry> tenures = new ArrayList<>();
    entries.forEach(entry -> (isTenure(entry) ? tenures : events).add(entry));
    events.sort(Comparator.comparing(Timeline::newest).reversed().thenComparing(BY_EVENT));
    tenures.sort(Comparator.comparingInt(Entry::reports).reversed().thenComparing(BY_EVENT));
    return new Timeline(List.copyOf(events), List.copyOf(tenures));
  }

  private static String newest(Entry entry) {
    return entry.day.orElse("");
  }

  private static boolean isTenure(Entry entry) {
    return entry.relation == Relation.HOLDS_OFFICE;
  }

  /** The events with one party, or of one relation, or both. */
  List<Entry> events(Optional<Node> with, Optional<Relation> relation) {
    return events.stream()
        .filter(entry -> with.map(entry.other::equals).orElse(true))
        .filter(entry -> relation.map(entry.relation::equals).orElse(true))
        .toList();
  }

  /** How many events of each relation there are. */
  static SortedMap<Relation, Integer> relations(List<Entry> entries) {
    SortedMap<Relation, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.relation, 1, Integer::sum));
    return counts;
  }

  /** The events by the other party, of those with the most events. */
  Map<Node, List<Entry>> neighbours(int most) {
    Map<Node, List<Entry>> all = new LinkedHashMap<>();
    events.forEach(entry -> all.computeIfAbsent(entry.other, o -> new ArrayList<>()).add(entry));
    Comparator<Map.Entry<Node, List<Entry>>> mostFirst =
        Comparator.comparingInt(neighbour -> -neighbour.getValue().size());
    Map<Node, List<Entry>> first = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(mostFirst.thenComparing(neighbour -> neighbour.getKey().getURI()))
        .limit(most)
        .forEach(neighbour -> first.put(neighbour.getKey(), neighbour.getValue()));
    return first;
  }
}
