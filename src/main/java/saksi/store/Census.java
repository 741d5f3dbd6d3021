package saksi.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;

/**
 * Counts a dataset in one walk over the index in which equal triples of all graphs follow each
 * other. It compares TDB2's numbers of nodes, of which few are looked up.
 */
final class Census {
  private static final String INDEX = "SPOG";

  private final DatasetGraph data;
  private final Map<NodeId, Long> classes = new HashMap<>();
  private final Map<NodeId, Long> properties = new HashMap<>();
  private final Set<NodeId> runs = new HashSet<>();
  private final Set<NodeId> days = new HashSet<>();
  private final Set<NodeId> entities = new HashSet<>();
  private final Set<NodeId> events = new HashSet<>();
  private final BusiestParties busiest;
  private final LatestArticles latest;
  private final NodeId type;
  private final NodeId run;
  private final NodeId day;
  private final NodeId meaning;
  private final NodeId report;
  private NodeId lastMention = NodeId.NodeDoesNotExist;
  private long mentions;
  private long quads;
  private long triples;
  private long subjects;

  Census(DatasetGraph data) {
    this.data = data;
    type = number(RDF.Nodes.type);
    run = number(Prov.WAS_GENERATED_BY);
    day = number(Schema.DATE_PUBLISHED);
    meaning = number(Itsrdf.TA_IDENT_REF);
    report = number(Saksi.REPORTS);
    busiest = new BusiestParties(type, number(Saksi.TENURE), parties());
    latest = new LatestArticles(Statistics.ARTICLES, this::word);
  }

  private Set<NodeId> parties() {
    return Set.copyOf(List.of(number(Saksi.AGENT), number(Saksi.TARGET)));
  }

  private NodeId number(Node node) {
    return TDBInternal.getNodeId(data, node);
  }

  /** Walks once; called within a transaction. */
  Statistics take() {
    NodeId subject = NodeId.NodeDoesNotExist;
    NodeId property = subject;
    NodeId object = subject;
    for (Iterator<Tuple<NodeId>> all = TDBInternal.findIndex(data, INDEX).all(); all.hasNext(); ) {
      Tuple<NodeId> quad = all.next();
      quads++;
      boolean isNew = !quad.get(1).equals(subject);
      if (isNew || !quad.get(2).equals(property) || !quad.get(3).equals(object)) {
        subjects += isNew ? 1 : 0;
        subject = quad.get(1);
        property = quad.get(2);
        object = quad.get(3);
        count(subject, property, object);
      }
    }
    return statistics();
  }

  private void count(NodeId subject, NodeId property, NodeId object) {
    triples++;
    properties.merge(property, 1L, Long::sum);
    busiest.add(subject, property, object);
    if (property.equals(type)) {
      classes.merge(object, 1L, Long::sum);
    } else if (property.equals(run)) {
      runs.add(object);
    } else if (property.equals(day)) {
      days.add(object);
      latest.add(subject, object);
    } else if (property.equals(meaning)) {
      mentions += subject.equals(lastMention) ? 0 : 1;
      lastMention = subject;
      entities.add(object);
    } else if (property.equals(report)) {
      events.add(object);
    }
  }

  private Statistics statistics() {
    return new Statistics(
        counts(),
        triples,
        subjects,
        named(classes),
        named(properties),
        words(runs),
        period(),
        busiest.first(Statistics.ACTORS, this::word),
        latest.first());
  }

  private Counts counts() {
    return new Counts(
        classes.getOrDefault(number(Saksi.ARTICLE), 0L),
        mentions,
        entities.size(),
        events.size(),
        classes.getOrDefault(number(Saksi.CLAIM), 0L),
        quads);
  }

  private Optional<Statistics.Period> period() {
    SortedSet<String> sorted = words(days);
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statistics.Period(sorted.first(), sorted.last()));
  }

  private SortedMap<String, Long> named(Map<NodeId, Long> counts) {
    SortedMap<String, Long> named = new TreeMap<>();
    counts.forEach((id, count) -> named.put(word(id), count));
    return named;
  }

  private SortedSet<String> words(Set<NodeId> ids) {
    SortedSet<String> words = new TreeSet<>();
    ids.forEach(id -> words.add(word(id)));
    return words;
  }

  private String word(NodeId id) {
    return Facts.words(TDBInternal.getNode(data, id));
  }
}
