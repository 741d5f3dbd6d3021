package saksi.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.rdf.Formats;
import saksi.vocabulary.Saksi;

class FilteredRdfTest extends ExportedReports {
  private static final ClaimFilter MEETINGS = filter(Set.of(Relation.MEETS), Set.of());
  private static final ClaimFilter DENIED = filter(Set.of(), Set.of(Factuality.DENIED));

  @ParameterizedTest
  @EnumSource
  void aFilterLeavesClaimsAndWhatTheySpeakOf(Formats format) {
    Set<Triple> read = triples(parse(format, MEETINGS, RdfOptions.PLAIN));
    assertThat(read).map(t -> t.getSubject().getURI()).anyMatch(s -> s.endsWith("/claim/m-1"));
    assertThat(read).map(t -> t.getSubject().getURI()).noneMatch(s -> s.contains("/claim/a-1"));
    assertThat(read)
        .map(t -> t.getPredicate().getLocalName())
        .contains("meets", "agent", "anchorOf", "headline", "prefLabel")
        .doesNotContain("deploys", "taIdentRef");
  }

  @ParameterizedTest
  @EnumSource
  void everyThingThatIsNamedIsDescribed(Formats format) {
    Set<Triple> read = triples(parse(format, MEETINGS, RdfOptions.PLAIN));
    Set<Node> subjects = read.stream().map(Triple::getSubject).collect(Collectors.toSet());
    assertThat(read.stream().map(Triple::getObject).filter(Node::isURI))
        .filteredOn(node -> node.getURI().startsWith("http://localhost:3030/"))
        .isSubsetOf(subjects);
  }

  @ParameterizedTest
  @EnumSource
  void aDeniedClaimBringsNoDirectTriple(Formats format) {
    assertThat(triples(parse(format, DENIED, RdfOptions.PLAIN)))
        .map(Triple::getPredicate)
        .contains(Saksi.FACTUALITY)
        .doesNotContain(Saksi.DEPLOYS);
    assertThat(triples(parse(format, DENIED, new RdfOptions(true, false))))
        .isNotEmpty()
        .allMatch(triple ->
            triple.getSubject().getURI().contains("/country/")
                || triple.getSubject().getURI().contains("/person/"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NQ", "TRIG", "TTL", "NT"})
  void aClaimReifiesItsDirectTripleInRdf12(Formats format) {
    for (ClaimFilter filter : List.of(ClaimFilter.ALL, DENIED)) {
      Set<Triple> plain = triples(parse(format, filter, RdfOptions.PLAIN));
      Set<Triple> reified = triples(parse(format, filter, new RdfOptions(false, true)));
      assertThat(reified).containsAll(plain);
      reified.removeAll(plain);
      assertThat(reified).hasSize(filter.isEmpty() ? 3 : 1).contains(ofTheDenied());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RDF", "JSONLD"})
  void aFormatWithoutRdf12IsRefused(Formats format) {
    assertThatThrownBy(() -> parse(format, ClaimFilter.ALL, new RdfOptions(false, true)))
        .hasMessageContaining("RDF 1.2");
  }

  private static Triple ofTheDenied() {
    String base = "http://localhost:3030/";
    Node reified =
        NodeFactory.createTripleTerm(
            NodeFactory.createURI(base + "country/arvania"),
            Saksi.DEPLOYS,
            NodeFactory.createURI(base + "country/belmora"));
    return Triple.create(NodeFactory.createURI(base + "claim/b-1"), RDF.Nodes.reifies, reified);
  }

  private static ClaimFilter filter(Set<Relation> relations, Set<Factuality> factualities) {
    return new ClaimFilter(relations, Optional.empty(), Optional.empty(), List.of(), factualities);
  }

  private static Set<Triple> triples(DatasetGraph read) {
    return read.stream().map(Quad::asTriple).collect(Collectors.toSet());
  }

  private static DatasetGraph parse(Formats format, ClaimFilter filter, RdfOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).write(format, filter, options, out);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(out.toString(UTF_8), format.lang()).parse(read);
    return read;
  }
}
