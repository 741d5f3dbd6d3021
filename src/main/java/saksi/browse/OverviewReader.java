package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.store.Counts;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;

/** Reads what a store holds as a whole; it takes as long as the store is large. */
record OverviewReader(Facts facts) {
  private static final int ACTORS = 12;
  private static final int ARTICLES = 8;

  private static final Comparator<Triple> NEWEST_FIRST =
      Comparator.comparing((Triple said) -> Properties.lexical(said.getObject()))
          .reversed()
          .thenComparing(said -> said.getSubject().getURI());

  Overview read(Counts counts) {
    return new Overview(counts, relations(), actors(), latest());
  }

  private SortedMap<Relation, Long> relations() {
    SortedMap<Relation, Long> counts = new TreeMap<>();
    for (Relation relation : Relation.values()) {
      long events = count(facts.union().find(Node.ANY, RDF.Nodes.type, eventClass(relation)));
      if (events > 0) {
        counts.put(relation, events);
      }
    }
    return counts;
  }

  private List<Overview.Actor> actors() {
    Set<Node> tenures = new HashSet<>(facts.subjects(RDF.Nodes.type, Saksi.TENURE));
    Map<Node, Long> events = new HashMap<>();
    for (Node role : List.of(Saksi.AGENT, Saksi.TARGET)) {
      facts
          .union()
          .find(Node.ANY, role, Node.ANY)
          .filterDrop(said -> tenures.contains(said.getSubject()))
          .forEachRemaining(said -> events.merge(said.getObject(), 1L, Long::sum));
    }
    Comparator<Map.Entry<Node, Long>> mostFirst = Map.Entry.comparingByValue();
    return events.entrySet().stream()
        .sorted(mostFirst.reversed().thenComparing(actor -> actor.getKey().getURI()))
        .limit(ACTORS)
        .map(actor -> new Overview.Actor(facts.party(actor.getKey()), actor.getValue()))
        .toList();
  }

  private List<Source> latest() {
    List<Triple> days =
        new ArrayList<>(facts.union().find(Node.ANY, Schema.DATE_PUBLISHED, Node.ANY).toList());
    return days.stream()
        .sorted(NEWEST_FIRST)
        .limit(ARTICLES)
        .map(said -> facts.source(said.getSubject()))
        .toList();
  }

  private static Node eventClass(Relation relation) {
    return OntologyTerms.eventClass(relation);
  }

  private static long count(Iterator<?> all) {
    long count = 0;
    for (; all.hasNext(); all.next()) {
      count++;
    }
    return count;
  }
}
