package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.knowledge.Relation;
import saksi.vocabulary.Saksi;

class OntologyTest {
  private static final Graph ONTOLOGY = Ontology.graph();
  private static final Set<String> OWN_CLASSES =
      Set.of("Entity", "Person", "Country", "Organization", "Place", "Event", "Claim", "Article");

  static Stream<Node> terms() {
    return ONTOLOGY.stream(null, RDF.Nodes.type, null)
        .map(Triple::getSubject)
        .filter(node -> node.getURI().startsWith(Saksi.NAMESPACE))
        .distinct();
  }

  @Test
  void itHasAHeader() {
    Node ontology = Terms.iri("https://w3id.org/saksi");
    assertThat(ONTOLOGY.contains(ontology, RDF.Nodes.type, OWL2.Ontology.asNode())).isTrue();
    assertThat(ONTOLOGY.contains(ontology, OWL2.versionIRI.asNode(), null)).isTrue();
  }

  @Test
  void noNodeIsBlankSoThatTheGraphOfItHasNoneEither() {
    assertThat(ONTOLOGY.stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("terms")
  void aTermIsNamedAndDefinedOnceInIndonesianAndInEnglish(Node term) {
    for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
      assertThat(ONTOLOGY.stream(term, property, null).map(t -> t.getObject().getLiteralLanguage()))
          .containsExactlyInAnyOrder("id", "en");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRelationHasItsEventClassItsPropertyAndItsNotations(Relation relation) {
    Node eventClass = OntologyTerms.eventClass(relation);
    Node property = OntologyTerms.property(relation);
    assertThat(ONTOLOGY.contains(eventClass, RDFS.Nodes.subClassOf, Saksi.EVENT)).isTrue();
    assertThat(ONTOLOGY.contains(eventClass, Saksi.RELATION, property)).isTrue();
    assertThat(ONTOLOGY.contains(property, RDF.Nodes.type, OWL2.SymmetricProperty.asNode()))
        .isEqualTo(relation.isSymmetric());
    assertThat(ONTOLOGY.contains(eventClass, SKOS.notation.asNode(), null))
        .isEqualTo(relation != Relation.HOLDS_OFFICE);
  }

  @Test
  void itsClassesAreEightOfItsOwnAndOneARelation() {
    List<String> classes =
        ONTOLOGY.stream(null, RDF.Nodes.type, OWL2.Class.asNode())
            .map(triple -> triple.getSubject().getURI())
            .filter(uri -> uri.startsWith(Saksi.NAMESPACE))
            .map(uri -> uri.substring(Saksi.NAMESPACE.length()))
            .toList();
    assertThat(classes).hasSize(OWN_CLASSES.size() + Relation.values().length);
    assertThat(classes).containsAll(OWN_CLASSES);
  }
}
