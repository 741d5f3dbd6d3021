package saksi.browse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import saksi.browse.Network.Actor;
import saksi.browse.Network.Happening;
import saksi.browse.Network.Spot;
import saksi.browse.Network.Tie;
import saksi.store.Store;
import saksi.vocabulary.Geo;

/** Reads networks from a store. */
public final class Networks {
  private final Union union;
  private final NetworkChoice choice;
  private final NetworkBounds bounds;

  private Networks(Union union, NetworkChoice choice, NetworkBounds bounds) {
    this.union = union;
    this.choice = choice;
    this.bounds = bounds;
  }

  /**
   * The network of a choice, with names in a language where there are such. What is chosen and is
   * no entity of the store is passed over.
   */
  public static Network read(
      Store store, NetworkChoice choice, NetworkBounds bounds, String language) {
    DatasetGraph data = store.dataset();
    return data.calculateRead(
        () -> read(new Union(data.getUnionGraph(), language), choice, bounds));
  }

  private static Network read(Union union, NetworkChoice choice, NetworkBounds bounds) {
    List<String> known =
        choice.actors().stream()
            .filter(actor -> union.type(NodeFactory.createURI(actor)).isPresent())
            .toList();
    return new Networks(union, choice.around(known), bounds).read();
  }

  private Network read() {
    NetworkEvents.Found all = new NetworkEvents(union, choice, bounds.events()).find();
    List<NetworkEvent> events =
        all.events().stream().filter(event -> choice.admits(event.happening().date())).toList();
    NetworkCut cut = NetworkCut.of(events, choice.actors(), bounds);
    Map<Node, Actor> actors =
        cut.actors().stream()
            .collect(Collectors.toMap(Function.identity(), node -> actor(node, cut)));
    return new Network(
        cut.actors().stream().map(actors::get).toList(),
        ties(cut, actors),
        spots(events),
        histogram(all.events()),
        cut.leftOut(),
        all.isComplete());
  }

  private Actor actor(Node node, NetworkCut cut) {
    boolean isChosen = choice.actors().contains(node.getURI());
    int reports = cut.reports().getOrDefault(node, 0);
    return new Actor(
        node.getURI(), union.name(node), union.type(node).orElseThrow(), isChosen, reports);
  }

  private static List<Tie> ties(NetworkCut cut, Map<Node, Actor> actors) {
    return cut.ties().entrySet().stream()
        .map(tie ->
            new Tie(
                tie.getKey().relation(),
                Objects.requireNonNull(actors.get(tie.getKey().agent())),
                Objects.requireNonNull(actors.get(tie.getKey().target())),
                tie.getValue().stream()
                    .map(NetworkEvent::happening)
                    .sorted(Happening.LATEST_FIRST)
                    .toList()))
        .toList();
  }

  private List<Spot> spots(List<NetworkEvent> events) {
    Map<Node, Long> places =
        events.stream()
            .flatMap(event -> event.place().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return places.entrySet().stream()
        .flatMap(place -> spot(place.getKey(), place.getValue()).stream())
        .sorted(Spot.BUSIEST_FIRST)
        .toList();
  }

  private Optional<Spot> spot(Node place, long events) {
    Optional<Double> latitude = union.number(place, Geo.LAT);
    return union
        .number(place, Geo.LONG)
        .flatMap(longitude ->
            latitude.map(
                known -> new Spot(place.getURI(), union.name(place), known, longitude, events)));
  }

  private static Histogram histogram(List<NetworkEvent> events) {
    return Histogram.of(events.stream().flatMap(event -> event.happening().date().stream()));
  }
}
