package saksi.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.rdf.Iris;
import saksi.rdf.OntologyTerms;
import saksi.store.StoreException;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;
import saksi.vocabulary.Skos;

/**
 * Look-ups within one transaction. An entity is described in every graph that names it, and what a
 * look-up costs grows with what it reads: so an entity's names are taken from one graph alone.
 */
final class Facts {
  private final DatasetGraph data;
  private final Graph union;
  private final Node reference;
  private final Map<Node, Party> parties = new HashMap<>();
  private final Map<Node, Source> sources = new HashMap<>();

  Facts(DatasetGraph data, Iris iris) {
    this.data = data;
    this.union = data.getUnionGraph();
    this.reference = iri(iris.referenceGraph());
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  Graph union() {
    return union;
  }

  DatasetGraph data() {
    return data;
  }

  /** All that is said of a subject. */
  Properties of(Node subject) {
    return new Properties(union.find(subject, Node.ANY, Node.ANY).toList());
  }

  List<Node> subjects(Node property, Node value) {
    return union.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
  }

  /** The graphs that say something. */
  List<Node> graphs(Node subject, Node property, Node value) {
    Iterator<Quad> quads = data.find(Node.ANY, subject, property, value);
    List<Node> graphs = new ArrayList<>();
    quads.forEachRemaining(quad -> graphs.add(quad.getGraph()));
    return graphs;
  }

  Party party(Node entity) {
    return parties.computeIfAbsent(entity, this::readParty);
  }

  private Party readParty(Node entity) {
    Properties said = described(entity);
    Optional<String> indonesian = said.words(Skos.PREF_LABEL, "id");
    Optional<String> english = said.words(Skos.PREF_LABEL, "en");
    String name = indonesian.or(() -> english).orElse(entity.toString());
    return new Party(entity.toString(), type(said), name, english);
  }

  /** What one graph says of an entity: that of reference data if it does, else the first. */
  Properties described(Node entity) {
    List<Quad> known = quads(reference, entity);
    return new Properties(known.isEmpty() ? first(entity) : triples(known));
  }

  private List<Triple> first(Node entity) {
    Iterator<Quad> described = data.find(Node.ANY, entity, Skos.PREF_LABEL, Node.ANY);
    return described.hasNext() ? triples(quads(described.next().getGraph(), entity)) : List.of();
  }

  private List<Quad> quads(Node graph, Node subject) {
    List<Quad> quads = new ArrayList<>();
    data.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  private static List<Triple> triples(List<Quad> quads) {
    return quads.stream().map(Quad::asTriple).toList();
  }

  static Optional<EntityType> type(Properties said) {
    return Arrays.stream(EntityType.values())
        .filter(type -> said.has(RDF.Nodes.type, OntologyTerms.entityClass(type)))
        .findFirst();
  }

  Source source(Node article) {
    return sources.computeIfAbsent(article, node -> source(node, of(node)));
  }

  static Source source(Node article, Properties said) {
    return new Source(
        article.toString(),
        said.words(Dcterms.IDENTIFIER).orElse(article.toString()),
        said.words(Schema.HEADLINE),
        said.words(Schema.DATE_PUBLISHED),
        said.words(Dcterms.PUBLISHER));
  }

  /** An event; empty when it is of no known class or has not both parties. */
  Optional<Happening> event(Node event) {
    Properties said = of(event);
    Optional<Node> agent = said.value(Saksi.AGENT);
    Optional<Node> target = said.value(Saksi.TARGET);
    return relation(said)
        .filter(known -> agent.isPresent() && target.isPresent())
        .map(known ->
            new Happening(
                event.toString(),
                known,
                party(agent.orElseThrow()),
                party(target.orElseThrow()),
                said.words(Saksi.DATE)));
  }

  static Optional<Relation> relation(Properties said) {
    return Arrays.stream(Relation.values())
        .filter(relation -> said.has(RDF.Nodes.type, OntologyTerms.eventClass(relation)))
        .findFirst();
  }

  static Factuality factuality(Properties claim) {
    return Arrays.stream(Factuality.values())
        .filter(how -> claim.has(Saksi.FACTUALITY, OntologyTerms.factuality(how)))
        .findFirst()
        .orElseThrow(() -> new StoreException("a claim has no factuality: validate"));
  }
}
