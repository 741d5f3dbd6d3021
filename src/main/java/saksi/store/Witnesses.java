package saksi.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;

/**
 * The sentences behind statements; used within a transaction.
 *
 * @param base the base that a key such as {@code country/KP} is below
 */
record Witnesses(Facts facts, String base) {

  static List<Witness> find(Graph union, String base, WitnessQuery query) {
    return new Witnesses(new Facts(union), base).find(query);
  }

  static List<Witness> all(Graph graph) {
    Witnesses witnesses = new Witnesses(new Facts(graph), "");
    return graph
        .find(Node.ANY, Saksi.REPORTS, Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct()
        .flatMap(claim -> witnesses.witness(claim).stream())
        .sorted(Witness.IN_ORDER)
        .toList();
  }

  /** The entities that are meant by an IRI, a key or a name. */
  static Collection<Node> entities(Graph union, String base, String party) {
    return new Witnesses(new Facts(union), base).entities(party);
  }

  private Optional<Witness> witness(Node claim) {
    return facts
        .value(claim, Saksi.REPORTS)
        .flatMap(facts::statement)
        .map(said -> witness(claim, said));
  }

  private List<Witness> find(WitnessQuery query) {
    Optional<Collection<Node>> agents = query.agent().map(this::entities);
    Optional<Collection<Node>> targets = query.target().map(this::entities);
    return claims(query, agents, targets)
        .distinct()
        .flatMap(claim -> witness(claim, query, agents, targets).stream())
        .sorted(Witness.IN_ORDER)
        .toList();
  }

  private Stream<Node> claims(
      WitnessQuery query, Optional<Collection<Node>> agents, Optional<Collection<Node>> targets) {
    if (query.iri().isPresent()) {
      Node named = Facts.iri(query.iri().get());
      return Stream.concat(Stream.of(named), facts.subjects(Saksi.REPORTS, named));
    }
    return agents
        .or(() -> targets)
        .map(parties -> parties.stream().flatMap(this::eventsWith))
        .orElseGet(() -> eventsOf(query.relation().orElseThrow()))
        .distinct()
        .flatMap(event -> facts.subjects(Saksi.REPORTS, event));
  }

  private Stream<Node> eventsWith(Node party) {
    return Stream.concat(facts.subjects(Saksi.AGENT, party), facts.subjects(Saksi.TARGET, party));
  }

  private Stream<Node> eventsOf(String relation) {
    return Relation.named(relation).stream()
        .map(OntologyTerms::eventClass)
        .flatMap(type -> facts.subjects(RDF.Nodes.type, type));
  }

  private Optional<Witness> witness(
      Node claim,
      WitnessQuery query,
      Optional<Collection<Node>> agents,
      Optional<Collection<Node>> targets) {
    return facts
        .value(claim, Saksi.REPORTS)
        .flatMap(facts::statement)
        .filter(said -> query.relation().map(said.relation().label()::equals).orElse(true))
        .filter(said -> said.isBetween(agents, targets))
        .map(said -> witness(claim, said));
  }

  private Witness witness(Node claim, Statement said) {
    return new Witness(
        claim.toString(),
        said.event().toString(),
        said.relation().label(),
        facts.party(said.agent()),
        facts.party(said.target()),
        facts.words(said.event(), Saksi.DATE),
        facts.value(claim, Saksi.HAS_PLACE).map(facts::party),
        facts.value(claim, Saksi.CLAIMANT).map(facts::party),
        label(facts.required(claim, Saksi.FACTUALITY)),
        facts.value(claim, Saksi.CUE).flatMap(word -> facts.words(word, Nif.ANCHOR_OF)),
        quantity(claim),
        facts.words(claim, Saksi.OFFICE_TITLE),
        Double.parseDouble(Facts.words(facts.required(claim, Saksi.CONFIDENCE))),
        Facts.words(facts.required(claim, Saksi.RULE)),
        source(claim));
  }

  private static String label(Node term) {
    return term.getURI().substring(Saksi.NAMESPACE.length());
  }

  private Optional<String> quantity(Node claim) {
    return facts.words(claim, Saksi.QUANTITY_WORDS).or(() -> facts.words(claim, Saksi.QUANTITY));
  }

  private Witness.Source source(Node claim) {
    Node article = facts.required(claim, Prov.WAS_DERIVED_FROM);
    Node sentence = facts.required(claim, Saksi.EVIDENCE);
    return new Witness.Source(
        article.toString(),
        Facts.words(facts.required(article, Dcterms.IDENTIFIER)),
        facts
            .value(article, Saksi.COPY_OF)
            .flatMap(original -> facts.words(original, Dcterms.IDENTIFIER)),
        facts.words(article, Schema.HEADLINE),
        facts.words(article, Schema.DATE_PUBLISHED),
        facts.words(article, Dcterms.PUBLISHER),
        Facts.words(facts.required(sentence, Nif.ANCHOR_OF)),
        facts.value(claim, Saksi.TRIGGER).flatMap(word -> facts.words(word, Nif.ANCHOR_OF)),
        Integer.parseInt(Facts.words(facts.required(sentence, Nif.BEGIN_INDEX))),
        Integer.parseInt(Facts.words(facts.required(sentence, Nif.END_INDEX))));
  }

  private Collection<Node> entities(String party) {
    if (party.matches("[a-z]+://.+")) {
      return List.of(Facts.iri(party));
    }
    return party.matches("(person|country|organization|place)/\\S+")
        ? List.of(Facts.iri(base + party))
        : facts.named(party);
  }
}
