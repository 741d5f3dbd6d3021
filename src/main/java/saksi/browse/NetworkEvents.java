package saksi.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import saksi.browse.Timeline.Entry;
import saksi.vocabulary.Saksi;

/** Finds the events that a network is made of, of whatever date. */
record NetworkEvents(Session session, NetworkChoice choice, int most) {

  /** What was found, and whether that is all. */
  record Found(List<NetworkEvent> events, boolean isComplete) {}

  Found find() {
    Set<Node> chosen = choice.actors().stream().map(Facts::iri).collect(Collectors.toSet());
    Map<Node, NetworkEvent> events = new LinkedHashMap<>();
    for (String actor : choice.actors()) {
      Node party = Facts.iri(actor);
      entries(party)
          .filter(entry -> admits(entry, chosen))
          .limit(most + 1L - events.size())
          .forEach(entry -> events.computeIfAbsent(entry.event(), event -> event(entry, party)));
    }
    return new Found(List.copyOf(events.values()), events.size() <= most);
  }

  private Stream<Entry> entries(Node party) {
    Timeline timeline = session.timeline(party);
    return Stream.concat(timeline.events().stream(), timeline.tenures().stream());
  }

  private boolean admits(Entry entry, Set<Node> chosen) {
    return choice.admits(entry.relation())
        && (!choice.isAmongActors() || chosen.contains(entry.other()))
        && (choice.factualities().isEmpty() || isTold(entry.event()));
  }

  private boolean isTold(Node event) {
    return session.told(event).stances().stream()
        .anyMatch(stance -> choice.factualities().contains(stance.factuality()));
  }

  private NetworkEvent event(Entry entry, Node party) {
    boolean isAgent = session.facts().union().contains(entry.event(), Saksi.AGENT, party);
    return new NetworkEvent(
        entry.event(),
        entry.relation(),
        isAgent ? party : entry.other(),
        isAgent ? entry.other() : party,
        entry.day(),
        entry.reports());
  }
}
