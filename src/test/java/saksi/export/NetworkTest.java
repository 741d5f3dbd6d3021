package saksi.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

class NetworkTest extends ExportedReports {
  private static final String ARVANIA = "http://localhost:3030/country/arvania";
  private static final String BELMORA = "http://localhost:3030/country/belmora";

  @Test
  void graphMlHasAnEdgeForTwoEntitiesAndARelation() throws Exception {
    Document graph = parse(export(ExportFormat.GRAPHML));
    assertThat(elements(graph, "node"))
        .map(node -> node.getAttribute("id"))
        .containsExactly(ARVANIA, BELMORA);
    List<Element> edges = elements(graph, "edge");
    assertThat(edges).map(edge -> edge.getAttribute("source")).containsExactly(ARVANIA, ARVANIA);
    assertThat(data(edges.getFirst()))
        .containsEntry("edge.relation", "deploys")
        .containsEntry("edge.weight", "2")
        .containsEntry("edge.events", "1")
        .containsEntry("edge.articles", "2")
        .containsEntry("edge.actual", "1")
        .containsEntry("edge.denied", "1")
        .containsEntry("edge.confidence", "0.8")
        .containsEntry("edge.mutual", "false")
        .containsEntry("edge.first", "2025-03-03");
    assertThat(data(edges.getLast()))
        .containsEntry("edge.relation", "meets")
        .containsEntry("edge.mutual", "true");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    Element node = elements(parse(export(ExportFormat.GRAPHML)), "node").getFirst();
    assertThat(data(node))
        .containsEntry("node.label", ODD_NAME.replace('\u0001', '\uFFFD'))
        .containsEntry("node.type", "Country");
    assertThat(elements(parse(export(ExportFormat.GEXF)), "node").getFirst().getAttribute("label"))
        .isEqualTo(ODD_NAME.replace('\u0001', '\uFFFD'));
  }

  @Test
  void gexfSaysWhenAnEdgeIs() throws Exception {
    Document graph = parse(export(ExportFormat.GEXF));
    Element edge = elements(graph, "edge").getFirst();
    assertThat(edge.getAttribute("kind")).isEqualTo("deploys");
    assertThat(edge.getAttribute("weight")).isEqualTo("2");
    assertThat(elements(graph, "spell"))
        .hasSize(2)
        .allMatch(spell -> spell.getAttribute("start").equals("2025-03-03"))
        .allMatch(spell -> spell.getAttribute("end").equals("2025-03-03"));
  }

  @Test
  void onlyWhatIsAskedForIsAnEdge() throws Exception {
    assertThat(relations(filter(Set.of(Relation.MEETS), List.of(), Set.of())))
        .containsExactly("meets");
    assertThat(relations(filter(Set.of(), List.of("Belmora"), Set.of(Factuality.DENIED))))
        .containsExactly("deploys");
    assertThat(relations(filter(Set.of(), List.of("country/nowhere"), Set.of()))).isEmpty();
    assertThat(relations(between("2025", "2025-03"))).containsExactly("deploys", "meets");
    assertThat(relations(between("2025-03-03", "2025-03-03"))).hasSize(2);
    assertThat(relations(between("2025-03-04", "2026"))).isEmpty();
    assertThat(relations(between("2024", "2025-02"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF"})
  void aNetworkWithoutEdgesIsWhole(ExportFormat format) throws Exception {
    assertThat(elements(parse(export(format, between("1999", "1999"))), "node")).isEmpty();
  }

  private static ClaimFilter filter(
      Set<Relation> relations, List<String> actors, Set<Factuality> factualities) {
    return new ClaimFilter(relations, Optional.empty(), Optional.empty(), actors, factualities);
  }

  private static List<String> relations(ClaimFilter filter) throws Exception {
    return elements(parse(export(ExportFormat.GRAPHML, filter)), "edge").stream()
        .map(edge -> data(edge).get("edge.relation"))
        .toList();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Map<String, String> data(Element owner) {
    var found = owner.getElementsByTagName("data");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .collect(Collectors.toMap(e -> e.getAttribute("key"), Element::getTextContent));
  }
}
