package saksi.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import saksi.vocabulary.Skos;

/**
 * Look-ups in a graph, the first in order where there may be several values. What many claims share
 * is looked up once: in a union of graphs, each look-up reads all graphs that say it.
 */
public final class Facts {
  private final Graph graph;
  private final Map<Node, Witness.Party> parties = new HashMap<>();
  private final Map<Node, Optional<Statement>> statements = new HashMap<>();

  public Facts(Graph graph) {
    this.graph = graph;
  }

  /** All values of a property. */
  public Stream<Node> values(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  Stream<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList().stream();
  }

  public Optional<Node> value(Node subject, Node property) {
    return values(subject, property).min(NodeCmp::compareRDFTerms);
  }

  public Optional<String> words(Node subject, Node property) {
    return value(subject, property).map(Facts::words);
  }

  /** A value that a graph of the right shape has. */
  public Node required(Node subject, Node property) {
    return value(subject, property)
        .orElseThrow(() -> new StoreException(subject + " has no " + property + ": validate"));
  }

  /** The words of a literal, or the IRI. */
  static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** An entity with its Indonesian name, or with another when it has none. */
  public Witness.Party party(Node entity) {
    return parties.computeIfAbsent(entity, this::readParty);
  }

  /** An event, if it is one. */
  public Optional<Statement> statement(Node event) {
    return statements.computeIfAbsent(event, node -> Statement.read(this, node));
  }

  private Witness.Party readParty(Node entity) {
    Comparator<Node> indonesianFirst =
        Comparator.comparing(name -> !name.getLiteralLanguage().equals("id"));
    String name =
        values(entity, Skos.PREF_LABEL)
            .min(indonesianFirst.thenComparing(NodeCmp::compareRDFTerms))
            .map(Facts::words)
            .orElse(entity.toString());
    return new Witness.Party(entity.toString(), name);
  }

  /** The entities that have the name, in any case of letters. */
  List<Node> named(String name) {
    return Stream.of(Skos.PREF_LABEL, Skos.ALT_LABEL)
        .flatMap(label -> graph.find(Node.ANY, label, Node.ANY).toList().stream())
        .filter(triple -> words(triple.getObject()).equalsIgnoreCase(name))
        .map(Triple::getSubject)
        .distinct()
        .toList();
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
