package saksi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.vocabulary.Nanopub;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;

/** What the nanopublication guidelines ask of each, and what this program puts in which graph. */
class NanopublicationTest extends ExportedReports {
  private static final DatasetGraph READ = DatasetGraphFactory.create();

  @BeforeAll
  static void parse() {
    RDFParser.fromString(export(ExportFormat.NANOPUB), Lang.TRIG).parse(READ);
  }

  @Test
  void thereIsOneForEachClaim() {
    assertThat(
            READ.stream(null, null, RDF.Nodes.type, Nanopub.NANOPUBLICATION).map(Quad::getSubject))
        .containsExactlyInAnyOrder(
            node("claim/a-1#nanopub"), node("claim/b-1#nanopub"), node("claim/m-1#nanopub"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-1", "b-1", "m-1"})
  void itIsWellFormed(String claim) {
    Node whole = node("claim/" + claim + "#nanopub");
    Node head = node("claim/" + claim + "#head");
    assertThat(
            READ.stream(null, whole, RDF.Nodes.type, Nanopub.NANOPUBLICATION).map(Quad::getGraph))
        .containsExactly(head);
    Node assertion = only(head, whole, Nanopub.HAS_ASSERTION);
    Node provenance = only(head, whole, Nanopub.HAS_PROVENANCE);
    Node info = only(head, whole, Nanopub.HAS_PUBLICATION_INFO);
    assertThat(Stream.of(whole, head, assertion, provenance, info)).doesNotHaveDuplicates();
    assertThat(READ.getGraph(assertion).isEmpty()).isFalse();
    assertThat(READ.contains(provenance, assertion, null, null)).isTrue();
    assertThat(READ.contains(info, whole, null, null)).isTrue();
  }

  @Test
  void everyStatementIsInAGraphOfOneAndNamesItsThings() {
    assertThat(READ.getDefaultGraph().isEmpty()).isTrue();
    assertThat(READ.stream())
        .allMatch(quad ->
            quad.getGraph()
                .getURI()
                .matches(".*/claim/[abm]-1#(head|assertion|provenance|pubinfo)"))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    assertThat(READ.stream().map(Quad::getSubject))
        .allMatch(s -> URI.create(s.getURI()).isAbsolute());
  }

  @Test
  void aDeniedEventIsNotAsserted() {
    assertThat(direct("a-1")).hasSize(1);
    assertThat(direct("b-1")).isEmpty();
    assertThat(
            READ.contains(
                node("claim/b-1#assertion"), node("claim/b-1"), Saksi.FACTUALITY, Saksi.DENIED))
        .isTrue();
  }

  @Test
  void theProvenanceHasTheSentence() {
    Node provenance = node("claim/a-1#provenance");
    Node article = node("article/a");
    assertThat(
            READ.contains(provenance, node("claim/a-1#assertion"), Prov.WAS_DERIVED_FROM, article))
        .isTrue();
    assertThat(
            READ.contains(
                provenance, node("claim/a-1"), Saksi.EVIDENCE, node("article/a#char=0,61")))
        .isTrue();
  }

  private static List<Triple> direct(String claim) {
    return READ.getGraph(node("claim/" + claim + "#assertion"))
        .find(null, Saksi.DEPLOYS, null)
        .toList();
  }

  private static Node only(Node graph, Node subject, Node property) {
    List<Node> values = READ.stream(graph, subject, property, null).map(Quad::getObject).toList();
    assertThat(values).hasSize(1);
    return values.getFirst();
  }

  private static Node node(String path) {
    return NodeFactory.createURI("http://localhost:3030/" + path);
  }
}
