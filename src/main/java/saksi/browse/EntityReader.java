package saksi.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.text.Span;
import saksi.vocabulary.Geo;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Skos;

/** Reads what is known of an entity. */
record EntityReader(Session session) {
  private static final int EVENTS = 30;
  private static final int OFFICES = 12;
  private static final int ARTICLES = 15;
  private static final int NEIGHBOURS = 24;

  Optional<EntityPage> find(EntityQuery query) {
    Node entity = Facts.iri(query.iri());
    Properties said = session.facts().described(entity);
    return Facts.type(said).map(type -> read(entity, said, query));
  }

  private EntityPage read(Node entity, Properties said, EntityQuery query) {
    Timeline timeline = session.timeline(entity);
    Optional<Node> with = query.with().map(Facts::iri);
    List<Timeline.Entry> events = timeline.events(with, Optional.empty());
    Map<Node, List<Timeline.Entry>> neighbours = timeline.neighbours(NEIGHBOURS);
    return new EntityPage(
        session.facts().party(entity),
        said.values(Skos.ALT_LABEL).map(Properties::lexical).distinct().toList(),
        said.values(OWL.sameAs.asNode()).map(Node::toString).toList(),
        coordinates(said),
        Paged.of(timeline.tenures(), query.offices(), OFFICES, this::office),
        with.map(session.facts()::party),
        Timeline.relations(events),
        Paged.of(timeline.events(with, query.relation()), query.events(), EVENTS, this::line),
        neighbours.entrySet().stream().map(one -> neighbour(one.getKey(), one.getValue())).toList(),
        links(List.copyOf(neighbours.keySet())),
        Paged.of(
            session.mentions(entity), query.articles(), ARTICLES, one -> article(one, entity)));
  }

  private static Optional<Coordinates> coordinates(Properties said) {
    return said.words(Geo.LAT)
        .flatMap(latitude ->
            said.words(Geo.LONG)
                .map(longitude ->
                    new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude))));
  }

  private EntityPage.Office office(Timeline.Entry entry) {
    Properties said = session.facts().of(entry.event());
    return new EntityPage.Office(
        happening(entry),
        said.values(Saksi.OFFICE_TITLE).map(Properties::lexical).distinct().toList(),
        entry.reports());
  }

  private EntityPage.Line line(Timeline.Entry entry) {
    return new EntityPage.Line(
        happening(entry), entry.day(), entry.isDated(), session.told(entry.event()).stances());
  }

  private Happening happening(Timeline.Entry entry) {
    return session.facts().event(entry.event()).orElseThrow();
  }

  private EntityPage.Neighbour neighbour(Node party, List<Timeline.Entry> events) {
    return new EntityPage.Neighbour(
        session.facts().party(party), events.size(), Timeline.relations(events));
  }

  private List<EntityPage.Link> links(List<Node> neighbours) {
    List<EntityPage.Link> links = new ArrayList<>();
    for (int from = 0; from < neighbours.size(); from++) {
      for (int to = 0; to < neighbours.size(); to++) {
        for (Relation relation : direct(neighbours.get(from), neighbours.get(to))) {
          links.add(new EntityPage.Link(from, to, relation));
        }
      }
    }
    return links;
  }

  private List<Relation> direct(Node from, Node to) {
    List<Triple> said = session.facts().union().find(from, Node.ANY, to).toList();
    return Arrays.stream(Relation.values())
        .filter(relation -> relation != Relation.HOLDS_OFFICE)
        .filter(relation ->
            said.stream().anyMatch(t -> t.getPredicate().equals(OntologyTerms.property(relation))))
        .toList();
  }

  private EntityPage.MentionedIn article(Mentions.InGraph found, Node entity) {
    List<Node> spans = new ArrayList<>();
    session
        .facts()
        .data()
        .find(found.graph(), Node.ANY, Itsrdf.TA_IDENT_REF, entity)
        .forEachRemaining(quad -> spans.add(quad.getSubject()));
    Node first = spans.stream().min(Comparator.comparing(this::place)).orElseThrow();
    Node article = session.facts().of(first).required(Nif.REFERENCE_CONTEXT);
    return new EntityPage.MentionedIn(
        session.facts().source(article), found.mentions(), first.toString());
  }

  private Span place(Node span) {
    return TestimonyReader.span(session.facts().of(span));
  }
}
