package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import saksi.browse.NetworkEvent.Parties;

/**
 * The part of a network that is small enough to read.
 *
 * @param actors the chosen ones, then those that are told of most
 * @param ties the events of each tie; the ties that are told of most first
 * @param leftOut how many ties are too many
 */
record NetworkCut(
    List<Node> actors,
    Map<Parties, List<NetworkEvent>> ties,
    Map<Node, Integer> reports,
    int leftOut) {

  static NetworkCut of(List<NetworkEvent> events, List<String> chosen, NetworkBounds bounds) {
    Map<Parties, List<NetworkEvent>> all =
        events.stream().collect(Collectors.groupingBy(NetworkEvent::parties));
    Set<Node> actors =
        chosen.stream().map(Facts::iri).collect(Collectors.toCollection(LinkedHashSet::new));
    int first = actors.size();
    Map<Parties, List<NetworkEvent>> kept = new LinkedHashMap<>();
    for (Map.Entry<Parties, List<NetworkEvent>> tie : mostToldFirst(all)) {
      List<Node> more = parties(tie.getKey()).filter(party -> !actors.contains(party)).toList();
      if (kept.size() < bounds.ties() && actors.size() + more.size() <= bounds.actors()) {
        actors.addAll(more);
        kept.put(tie.getKey(), tie.getValue());
      }
    }
    Map<Node, Integer> reports = reports(kept);
    List<Node> ordered = new ArrayList<>(actors);
    ordered
        .subList(first, ordered.size())
        .sort(Comparator.comparing(reports::get, Comparator.reverseOrder()));
    return new NetworkCut(ordered, kept, reports, all.size() - kept.size());
  }

  private static List<Map.Entry<Parties, List<NetworkEvent>>> mostToldFirst(
      Map<Parties, List<NetworkEvent>> ties) {
    Comparator<Map.Entry<Parties, List<NetworkEvent>>> mostFirst =
        Comparator.comparingInt(tie -> -reports(tie.getValue()));
    return ties.entrySet().stream()
        .sorted(mostFirst.thenComparing(Map.Entry.comparingByKey(Parties.BY_NAME)))
        .toList();
  }

  private static int reports(List<NetworkEvent> events) {
    return events.stream().mapToInt(NetworkEvent::reports).sum();
  }

  private static Map<Node, Integer> reports(Map<Parties, List<NetworkEvent>> ties) {
    Map<Node, Integer> reports = new HashMap<>();
    ties.forEach((tie, events) ->
        parties(tie).forEach(party -> reports.merge(party, reports(events), Integer::sum)));
    return reports;
  }

  private static Stream<Node> parties(Parties tie) {
    return Stream.of(tie.agent(), tie.target()).distinct();
  }
}
