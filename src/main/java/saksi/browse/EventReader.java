package saksi.browse;

import java.util.Optional;
import org.apache.jena.graph.Node;
import saksi.vocabulary.Saksi;

/** Reads all that is said of an event. */
record EventReader(Session session) {
  private static final int CLAIMS = 20;

  Optional<EventPage> find(String iri, int page) {
    Node event = Facts.iri(iri);
    return session.facts().event(event).map(happening -> read(event, happening, page));
  }

  private EventPage read(Node event, Happening happening, int page) {
    Properties said = session.facts().of(event);
    Told told = session.told(event);
    TestimonyReader testimonies = new TestimonyReader(session.facts());
    return new EventPage(
        happening,
        said.values(Saksi.HAS_PLACE).map(session.facts()::party).toList(),
        said.values(Saksi.OFFICE_TITLE).map(Properties::lexical).distinct().toList(),
        told.stances(),
        told.amounts(),
        Paged.of(told.claims(), page, CLAIMS, claim -> testimonies.read(claim, happening)));
  }
}
