package saksi.browse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import saksi.browse.Network.Actor;
import saksi.browse.Network.Happening;
import saksi.browse.Network.Spot;
import saksi.browse.Network.Tie;
import saksi.knowledge.Coordinates;
import saksi.vocabulary.Geo;
import saksi.vocabulary.Saksi;

/** Reads networks. */
record NetworkReader(Session session, NetworkBounds bounds) {

  /** The network of a choice; what is chosen and is no entity of the store is passed over. */
  Network read(NetworkChoice choice) {
    List<String> known = choice.actors().stream().filter(this::isEntity).toList();
    return readKnown(choice.around(known));
  }

  private boolean isEntity(String iri) {
    return Facts.type(session.facts().described(Facts.iri(iri))).isPresent();
  }

  private Network readKnown(NetworkChoice choice) {
    NetworkEvents.Found all = new NetworkEvents(session, choice, bounds.events()).find();
    List<NetworkEvent> events =
        all.events().stream().filter(event -> choice.admits(event.day())).toList();
    NetworkCut cut = NetworkCut.of(events, choice.actors(), bounds);
    Map<Node, Actor> actors =
        cut.actors().stream()
            .collect(Collectors.toMap(Function.identity(), node -> actor(node, choice, cut)));
    return new Network(
        cut.actors().stream().map(actors::get).toList(),
        ties(cut, actors),
        spots(events),
        Histogram.of(all.events().stream().flatMap(event -> event.day().stream())),
        cut.leftOut(),
        all.isComplete());
  }

  private Actor actor(Node node, NetworkChoice choice, NetworkCut cut) {
    boolean isChosen = choice.actors().contains(node.getURI());
    return new Actor(session.facts().party(node), isChosen, cut.reports().getOrDefault(node, 0));
  }

  private List<Tie> ties(NetworkCut cut, Map<Node, Actor> actors) {
    return cut.ties().entrySet().stream()
        .map(tie ->
            new Tie(
                tie.getKey().relation(),
                Objects.requireNonNull(actors.get(tie.getKey().agent())),
                Objects.requireNonNull(actors.get(tie.getKey().target())),
                happenings(tie.getValue())))
        .toList();
  }

  private List<Happening> happenings(List<NetworkEvent> events) {
    return events.stream().map(this::happening).sorted(Happening.LATEST_FIRST).toList();
  }

  private Happening happening(NetworkEvent event) {
    return new Happening(
        event.event().getURI(),
        event.day(),
        session.told(event.event()).stances().stream()
            .map(Stance::factuality)
            .collect(Collectors.toSet()),
        event.reports());
  }

  private List<Spot> spots(List<NetworkEvent> events) {
    Map<Node, Long> places =
        events.stream()
            .flatMap(event -> session.facts().of(event.event()).value(Saksi.HAS_PLACE).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return places.entrySet().stream()
        .flatMap(place -> spot(place.getKey(), place.getValue()).stream())
        .sorted(Spot.BUSIEST_FIRST)
        .toList();
  }

  private Optional<Spot> spot(Node place, long events) {
    Properties said = session.facts().described(place);
    Optional<Double> latitude = said.words(Geo.LAT).map(Double::valueOf);
    return said.words(Geo.LONG)
        .map(Double::valueOf)
        .flatMap(longitude -> latitude.map(known -> new Coordinates(known, longitude)))
        .map(point -> new Spot(session.facts().party(place), point, events));
  }
}
