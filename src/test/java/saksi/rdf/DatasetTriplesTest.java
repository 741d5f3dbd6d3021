package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import saksi.knowledge.Relation;

class DatasetTriplesTest {
  private static final Iris IRIS = new Iris("https://contoh.id/", "1");

  @Test
  void aRelationHasItsShareOfRightClaims() {
    assertThat(turtle("# Made up.", "meets\t3\t4\t6", "aids\t0\t0\t2"))
        .contains("dcterms:description  \"Made up.\"@en")
        .containsPattern("dataset/meets>\\s+rdf:type\\s+void:Dataset")
        .containsPattern("(?s)dataset/meets/precision>.*?dqv:value +0.75 ")
        .containsPattern("(?s)dataset/meets/recall>.*?dqv:value +0.5 ")
        .contains("dataset/aids/recall>")
        .doesNotContain("dataset/aids/precision>");
  }

  @Test
  void theShippedFiguresCoverEveryRelationAndSayWhence() {
    Measurements shipped = Measurements.shipped();
    assertThat(shipped.relations().stream().map(Measurements.Measured::relation))
        .containsExactlyInAnyOrder(Relation.values());
    assertThat(shipped.how()).containsPattern("\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void itHasNoBlankNode() {
    Graph graph = NamedGraph.dataset(IRIS).graph();
    assertThat(graph.stream())
        .isNotEmpty()
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void badFiguresAreRefused() {
    assertThatThrownBy(() -> turtle("#", "meets\t5\t4\t6"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> turtle("#", "greets\t1\t1\t1")).hasMessageContaining("greets");
  }

  private static String turtle(String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.TTL.write(new DatasetTriples(IRIS).of(Measurements.read(List.of(lines))), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
