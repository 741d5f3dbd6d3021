package saksi.browse;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import saksi.rdf.Iris;
import saksi.vocabulary.Schema;

/** Reading of one state of a dataset, within a transaction on it. */
final class Session {
  private final Facts facts;
  private final Memory memory;
  private final Version version;

  Session(DatasetGraph data, Iris iris, Memory memory) {
    this.facts = new Facts(data, iris);
    this.memory = memory;
    this.version = Version.of(data);
  }

  Facts facts() {
    return facts;
  }

  Timeline timeline(Node entity) {
    return memory.timelines().get(version, entity, new TimelineReader(facts, this::day)::read);
  }

  Told told(Node event) {
    return memory.told().get(version, event, node -> Told.read(facts, node));
  }

  /** The articles that name an entity, newest first. */
  List<Mentions.InGraph> mentions(Node entity) {
    return memory.mentions().get(version, entity, new Mentions(facts.data(), this::day)::read);
  }

  private Optional<String> day(Node graph) {
    return memory.days().get(version, graph, this::readDay);
  }

  private Optional<String> readDay(Node graph) {
    Iterator<Quad> days = facts.data().find(graph, Node.ANY, Schema.DATE_PUBLISHED, Node.ANY);
    return days.hasNext()
        ? Optional.of(Properties.lexical(days.next().getObject()))
        : Optional.empty();
  }
}
