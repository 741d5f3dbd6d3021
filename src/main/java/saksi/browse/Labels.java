package saksi.browse;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import saksi.knowledge.Relation;
import saksi.rdf.Ontology;
import saksi.rdf.OntologyTerms;

/** What the ontology calls its classes of events, in Indonesian and English. */
public final class Labels {
  private static final Map<String, String> ALL = read(Ontology.graph());

  private Labels() {}

  /** The relation as a noun, such as {@code Pertemuan}. */
  public static String event(Relation relation, String language) {
    return label(OntologyTerms.eventClass(relation), language);
  }

  private static String label(Node term, String language) {
    return Objects.requireNonNull(ALL.get(language + " " + term.getURI()), term::getURI);
  }

  private static Map<String, String> read(Graph ontology) {
    return ontology.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
        .collect(
            Collectors.toMap(
                label -> label.getObject().getLiteralLanguage() + " " + label.getSubject().getURI(),
                label -> label.getObject().getLiteralLexicalForm()));
  }
}
