package saksi.browse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.rdf.OntologyTerms;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Skos;

/** Look-ups in the union of all graphs; where a thing has several values, the first in order. */
record Union(Graph graph, String language) {

  List<Node> values(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  List<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
  }

  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().min(NodeCmp::compareRDFTerms);
  }

  Optional<String> words(Node subject, Node property) {
    return value(subject, property).map(Node::getLiteralLexicalForm);
  }

  Optional<Double> number(Node subject, Node property) {
    return words(subject, property).map(Double::valueOf);
  }

  /** The name in the reader's language, or in another, or the IRI. */
  String name(Node entity) {
    return values(entity, Skos.PREF_LABEL).stream()
        .min(
            Comparator.comparing((Node name) -> !name.getLiteralLanguage().equals(language))
                .thenComparing(NodeCmp::compareRDFTerms))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(entity::getURI);
  }

  /** What kind of entity it is, if it is one. */
  Optional<EntityType> type(Node thing) {
    return Arrays.stream(EntityType.values())
        .filter(type -> graph.contains(thing, RDF.Nodes.type, OntologyTerms.entityClass(type)))
        .findFirst();
  }

  /** The relation of an event, if it has one. */
  Optional<Relation> relation(Node event) {
    List<Node> classes = values(event, RDF.Nodes.type);
    return Arrays.stream(Relation.values())
        .filter(relation -> classes.contains(OntologyTerms.eventClass(relation)))
        .findFirst();
  }

  /** How a claim tells its event. */
  Optional<Factuality> factuality(Node claim) {
    return value(claim, Saksi.FACTUALITY)
        .flatMap(told ->
            Arrays.stream(Factuality.values())
                .filter(one -> OntologyTerms.factuality(one).equals(told))
                .findFirst());
  }
}
