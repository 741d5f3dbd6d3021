package saksi.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
import saksi.vocabulary.Prov;
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
  private final NodeId type;
  private final NodeId run;
  private final NodeId day;
  private long triples;
  private long subjects;

  Census(DatasetGraph data) {
    this.data = data;
    type = TDBInternal.getNodeId(data, RDF.Nodes.type);
    run = TDBInternal.getNodeId(data, Prov.WAS_GENERATED_BY);
    day = TDBInternal.getNodeId(data, Schema.DATE_PUBLISHED);
  }

  /** Walks once; called within a transaction. */
  Statistics take() {
    NodeId subject = NodeId.NodeDoesNotExist;
    NodeId property = subject;
    NodeId object = subject;
    for (Iterator<Tuple<NodeId>> quads = TDBInternal.findIndex(data, INDEX).all();
        quads.hasNext(); ) {
      Tuple<NodeId> quad = quads.next();
      boolean isNew = !quad.get(1).equals(subject);
      if (isNew || !quad.get(2).equals(property) || !quad.get(3).equals(object)) {
        subjects += isNew ? 1 : 0;
        subject = quad.get(1);
        property = quad.get(2);
        object = quad.get(3);
        count(property, object);
      }
    }
    return new Statistics(
        triples, subjects, named(classes), named(properties), words(runs), period());
  }

  private void count(NodeId property, NodeId object) {
    triples++;
    properties.merge(property, 1L, Long::sum);
    if (property.equals(type)) {
      classes.merge(object, 1L, Long::sum);
    } else if (property.equals(run)) {
      runs.add(object);
    } else if (property.equals(day)) {
      days.add(object);
    }
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
    Node node = TDBInternal.getNode(data, id);
    return Facts.words(node);
  }
}
