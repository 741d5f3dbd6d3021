package saksi.browse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import saksi.vocabulary.Saksi;

/**
 * Reads all events of an entity.
 *
 * @param published the day of the article that a graph holds
 */
record TimelineReader(Facts facts, Function<Node, Optional<String>> published) {

  Timeline read(Node entity) {
    Set<Node> events = new LinkedHashSet<>(facts.subjects(Saksi.AGENT, entity));
    events.addAll(facts.subjects(Saksi.TARGET, entity));
    return Timeline.of(events.stream().flatMap(event -> entry(event, entity)).toList());
  }

  private Stream<Timeline.Entry> entry(Node event, Node entity) {
    Properties said = facts.of(event);
    Optional<Node> agent = said.value(Saksi.AGENT);
    Optional<Node> target = said.value(Saksi.TARGET);
    Optional<Node> other = agent.filter(one -> !one.equals(entity)).or(() -> target);
    return Facts.relation(said).stream()
        .filter(known -> agent.isPresent() && target.isPresent())
        .map(known -> {
          Optional<String> date = said.words(Saksi.DATE);
          List<Node> reports = facts.graphs(event, Saksi.AGENT, agent.orElseThrow());
          return new Timeline.Entry(
              event,
              known,
              other.orElseThrow(),
              date.or(() -> firstDay(reports)),
              date.isPresent(),
              reports.size());
        });
  }

  private Optional<String> firstDay(List<Node> reports) {
    return reports.stream()
        .flatMap(graph -> published.apply(graph).stream())
        .min(String::compareTo);
  }
}
