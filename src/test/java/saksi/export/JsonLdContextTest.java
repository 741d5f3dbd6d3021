package saksi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.rdf.Ontology;
import saksi.rdf.Prefixes;
import saksi.store.Reports;
import saksi.vocabulary.Saksi;

/** The published context and the ontology say the same. */
class JsonLdContextTest {
  private static final JsonLdContext CONTEXT = new JsonLdContext();

  static Stream<Node> properties() {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
        .flatMap(type -> Ontology.graph().stream(null, RDF.Nodes.type, type.asNode()))
        .map(Triple::getSubject)
        .filter(property -> property.getURI().startsWith(Saksi.NAMESPACE))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void aPropertyOfTheOntologyIsATerm(Node property) {
    JsonLdContext.Term term = CONTEXT.term(property.getURI()).orElseThrow();
    assertThat(Saksi.NAMESPACE + term.name()).isEqualTo(property.getURI());
    boolean isObject =
        Ontology.graph().contains(property, RDF.Nodes.type, OWL2.ObjectProperty.asNode());
    assertThat(Set.of("@id", "@vocab").contains(term.type())).isEqualTo(isObject);
  }

  @Test
  void everyPropertyOfAnArticleIsATerm() {
    List<Node> properties =
        Reports.graph("a").stream().map(Triple::getPredicate).distinct().toList();
    assertThat(properties)
        .filteredOn(property -> !property.equals(RDF.Nodes.type))
        .allMatch(property -> CONTEXT.term(property.getURI()).isPresent());
  }

  @Test
  void itsPrefixesAreThoseOfTheGraph() {
    JsonObject context = JSON.parse("{ \"@context\": " + CONTEXT.text() + "}").getObj("@context");
    Prefixes.namespaces()
        .forEach((prefix, iri) -> assertThat(context.getString(prefix)).isEqualTo(iri));
    assertThat(context.getString("@vocab")).isEqualTo(Saksi.NAMESPACE);
  }
}
