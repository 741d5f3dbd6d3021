package saksi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.text.Span;
import saksi.text.Text;

class GoldFileTest {
  private static final String GOLD =
      """
      # by hand
      E\te1\tCountry\tNorwegia\tQ20\tNorwegia | Oslo
      E\te2\tPlace\tOslo\t-\tOslo
      E\te3\tOrganization\tPelabuhan Oslo\t-\tPelabuhan Oslo
      R\t1\tmeets\te1\te3\tPlanned\t-\te2\t2026-05\t2 kapal\tOslo menemui
      """;

  @TempDir Path folder;

  @Test
  void readsEveryCell() throws IOException {
    GoldFile gold = GoldFile.read(file(GOLD));
    assertThat(gold.entity("e1").orElseThrow().wikidata()).contains("Q20");
    assertThat(gold.entity("e2").orElseThrow().type()).isEqualTo(EntityType.PLACE);
    assertThat(gold.relations())
        .containsExactly(
            new GoldRelation(
                1,
                Relation.MEETS,
                "e1",
                "e3",
                Factuality.PLANNED,
                Optional.empty(),
                Optional.of("e2"),
                Optional.of("2026-05"),
                Optional.of("2 kapal"),
                "Oslo menemui"));
  }

  @Test
  void locatesLongestSurfacesAsWholeWordsInCodePoints() throws IOException {
    Text text = new Text("🛳 Pelabuhan Oslo, Oslo dan Oslofjord");
    var mentions = GoldFile.read(file(GOLD)).mentions(text);
    assertThat(mentions.keySet()).containsExactly(new Span(2, 16), new Span(18, 22));
    assertThat(mentions.get(new Span(18, 22)))
        .extracting(GoldEntity::id)
        .containsExactly("e1", "e2");
  }

  @Test
  void namesTheBadLine() throws IOException {
    Path bad = file("E\te1\tCountry\tNorwegia\tQ20\tNorwegia\nE\te2\tPlace\n");
    assertThatThrownBy(() -> GoldFile.read(bad)).hasMessageContaining("gold.ann:2: expected");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("gold.ann"), content);
  }
}
