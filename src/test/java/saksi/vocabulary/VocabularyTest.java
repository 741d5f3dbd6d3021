package saksi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.rdf.Ontology;

class VocabularyTest {
  private static final Graph ONTOLOGY = Ontology.graph();

  static Stream<Class<?>> vocabularies() {
    return Stream.of(
        Dcterms.class,
        Dqv.class,
        Geo.class,
        Itsrdf.class,
        Nif.class,
        Prov.class,
        Saksi.class,
        Schema.class,
        Skos.class,
        VoidTerms.class);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aConstantIsATermThatTheOntologyDeclares(Class<?> vocabulary) throws Exception {
    String namespace = (String) vocabulary.getField("NAMESPACE").get(null);
    assertThat(terms(vocabulary))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(term -> term.getURI().startsWith(namespace))
        .allMatch(term -> ONTOLOGY.contains(term, RDF.Nodes.type, null));
  }

  @Test
  void aTermOfTheOntologyIsAConstant() {
    assertThat(
            ONTOLOGY.stream(null, RDF.Nodes.type, null)
                .map(Triple::getSubject)
                .filter(term -> term.getURI().startsWith(Saksi.NAMESPACE)))
        .isSubsetOf(terms(Saksi.class));
  }

  private static List<Node> terms(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(VocabularyTest::value)
        .toList();
  }

  private static Node value(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field + " is not public", e);
    }
  }
}
