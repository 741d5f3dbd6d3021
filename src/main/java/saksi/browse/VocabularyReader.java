package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import saksi.browse.Vocabulary.Kind;
import saksi.browse.Vocabulary.Part;
import saksi.browse.Vocabulary.Statement;
import saksi.browse.Vocabulary.Term;
import saksi.browse.Vocabulary.Value;
import saksi.rdf.Ontology;
import saksi.rdf.Prefixes;
import saksi.vocabulary.Saksi;

/** Reads the ontology for a page. */
public final class VocabularyReader {
  /** What a page shows in its own way, or not at all. */
  private static final List<Node> SHOWN_APART =
      List.of(
          RDFS.Nodes.label, RDFS.Nodes.comment, RDFS.isDefinedBy.asNode(), SKOS.example.asNode());

  private final Graph ontology = Ontology.graph();

  private VocabularyReader() {}

  /** The ontology that travels with the program. */
  public static Vocabulary read() {
    return new VocabularyReader().vocabulary();
  }

  private Vocabulary vocabulary() {
    Node iri = ontology.find(Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode()).next().getSubject();
    return new Vocabulary(
        iri.getURI(),
        values(iri, OWL.versionInfo.asNode())
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse(""),
        words(iri, DCTerms.title.asNode()),
        words(iri, DCTerms.description.asNode()),
        Stream.of(Kind.values()).map(this::part).toList());
  }

  private Part part(Kind kind) {
    List<Term> terms =
        ontology
            .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
            .mapWith(Triple::getSubject)
            .filterKeep(term -> kind(term) == kind)
            .toList()
            .stream()
            .map(this::term)
            .sorted(Comparator.comparing(Term::name))
            .toList();
    return new Part(kind, terms);
  }

  private Kind kind(Node term) {
    if (is(term, OWL.Class.asNode())) {
      return ontology.contains(term, Saksi.RELATION, Node.ANY) ? Kind.EVENTS : Kind.CLASSES;
    }
    if (is(term, OWL.NamedIndividual.asNode())) {
      return Kind.INDIVIDUALS;
    }
    boolean isRelation = ontology.contains(Node.ANY, Saksi.RELATION, term);
    return isRelation ? Kind.RELATIONS : Kind.PROPERTIES;
  }

  private boolean is(Node term, Node type) {
    return ontology.contains(term, RDF.Nodes.type, type);
  }

  private Term term(Node term) {
    List<String> examples =
        values(term, SKOS.example.asNode()).map(Node::getLiteralLexicalForm).sorted().toList();
    return new Term(
        term.getLocalName(),
        term.getURI(),
        words(term, RDFS.Nodes.label),
        words(term, RDFS.Nodes.comment),
        examples,
        statements(term));
  }

  private List<Statement> statements(Node term) {
    SortedMap<String, List<Value>> values = new TreeMap<>();
    ontology
        .find(term, Node.ANY, Node.ANY)
        .filterDrop(triple -> SHOWN_APART.contains(triple.getPredicate()))
        .forEachRemaining(triple ->
            values
                .computeIfAbsent(shortForm(triple.getPredicate()), any -> new ArrayList<>())
                .add(value(triple.getObject())));
    return values.entrySet().stream()
        .map(e ->
            new Statement(
                e.getKey(),
                e.getValue().stream().sorted(Comparator.comparing(Value::words)).toList()))
        .toList();
  }

  private Value value(Node node) {
    if (node.isLiteral()) {
      return new Value(node.getLiteralLexicalForm(), Optional.empty());
    }
    boolean isHere = node.getURI().startsWith(Saksi.NAMESPACE);
    String link = isHere ? "#" + node.getLocalName() : node.getURI();
    return new Value(shortForm(node), Optional.of(link));
  }

  private Map<String, String> words(Node subject, Node property) {
    return values(subject, property)
        .collect(Collectors.toMap(Node::getLiteralLanguage, Node::getLiteralLexicalForm));
  }

  private Stream<Node> values(Node subject, Node property) {
    return ontology.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  private String shortForm(Node node) {
    Map<String, String> prefixes = new TreeMap<>(ontology.getPrefixMapping().getNsPrefixMap());
    prefixes.putAll(Prefixes.namespaces());
    return prefixes.entrySet().stream()
        .filter(prefix -> node.getURI().startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + node.getURI().substring(prefix.getValue().length()))
        .findFirst()
        .orElse(node.getURI());
  }
}
