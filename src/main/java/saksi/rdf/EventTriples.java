package saksi.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import saksi.knowledge.Claim;
import saksi.knowledge.Event;
import saksi.knowledge.Factuality;
import saksi.vocabulary.Saksi;

/** The events that claims report, and the flat view of those that a claim says to be so. */
record EventTriples(Iris iris, Graph graph) {

  /** Adds what the claim says of its event, and returns the event. */
  Node add(Claim claim) {
    Event event = claim.event();
    Node agent = Terms.iri(iris.entity(event.agent()));
    Node target = Terms.iri(iris.entity(event.target()));
    if (claim.factuality() == Factuality.ACTUAL) {
      new Description(graph, agent).with(OntologyTerms.property(event.relation()), target);
    }
    return Description.of(iris.event(event), graph)
        .a(OntologyTerms.eventClass(event.relation()))
        .with(Saksi.AGENT, agent)
        .with(Saksi.TARGET, target)
        .with(Saksi.DATE, event.date(), Terms::date)
        .with(Saksi.HAS_PLACE, claim.place(), place -> Terms.iri(iris.entity(place)))
        .with(Saksi.OFFICE_TITLE, claim.officeTitle(), Terms::indonesian)
        .subject();
  }
}
