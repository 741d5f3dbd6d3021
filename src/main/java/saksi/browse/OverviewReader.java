package saksi.browse;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.store.Statistics;

/** Says what a store holds as a whole, with the names of those who are named. */
record OverviewReader(Facts facts) {
  Overview read(Statistics known) {
    return new Overview(known.counts(), relations(known), actors(known), latest(known));
  }

  private static SortedMap<Relation, Long> relations(Statistics known) {
    SortedMap<Relation, Long> counts = new TreeMap<>();
    for (Relation relation : Relation.values()) {
      long events = known.of(OntologyTerms.eventClass(relation));
      if (events > 0) {
        counts.put(relation, events);
      }
    }
    return counts;
  }

  private List<Overview.Actor> actors(Statistics known) {
    return known.busiest().stream()
        .map(party -> new Overview.Actor(facts.party(Facts.iri(party.iri())), party.events()))
        .toList();
  }

  private List<Source> latest(Statistics known) {
    return known.latest().stream().map(iri -> facts.source(Facts.iri(iri))).toList();
  }
}
