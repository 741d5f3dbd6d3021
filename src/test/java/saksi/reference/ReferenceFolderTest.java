package saksi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.EntityType;

class ReferenceFolderTest {
  private static final ReferenceData SHIPPED = ReferenceData.loadDefault();
  @TempDir Path temp;

  @Test
  void whatIsWrittenIsWhatIsRead() throws IOException {
    ReferenceFolder folder = new ReferenceFolder(temp.resolve("own"));
    folder.put(List.copyOf(SHIPPED.all()));
    assertThat(ReferenceData.load(folder.path()).all()).containsExactlyElementsOf(SHIPPED.all());
  }

  @Test
  void aRowReplacesTheOneWithItsKeyAndNothingElse() throws IOException {
    String other = "andi\tAndi\t\tID\t\t\teditor";
    Path table = temp.resolve("persons.tsv");
    Files.writeString(table, "# mine\nbudi\tBudi Lama\t\t\t\t\teditor\n\n" + other + "\n");
    ReferenceFolder folder = new ReferenceFolder(temp);
    folder.put(
        List.of(
            KnownEntity.named(EntityType.PERSON, "budi", "Budi Baru", "x"),
            KnownEntity.named(EntityType.PERSON, "citra", "Citra", "x")));
    assertThat(Files.readAllLines(table))
        .containsExactly(
            "# mine", "budi\tBudi Baru\t\t\t\t\tx", "", other, "citra\tCitra\t\t\t\t\tx");
    assertThat(folder.over(SHIPPED).named("Budi Baru")).hasSize(1);
  }

  @Test
  void aFolderWithoutTablesAddsNothing() {
    assertThat(new ReferenceFolder(temp.resolve("tiada")).over(SHIPPED)).isSameAs(SHIPPED);
  }

  @Test
  void anEntityHasOneWikidataId() {
    KnownEntity entity =
        KnownEntity.named(EntityType.PERSON, "budi", "Budi", "x").identifiedAs("Q7", "y");
    assertThat(entity.wikidata()).contains("Q7");
    assertThat(entity.source()).isEqualTo("x; y");
    assertThat(entity.identifiedAs("Q7", "y")).isEqualTo(entity);
    assertThatThrownBy(() -> entity.identifiedAs("Q8", "y"))
        .hasMessage("person/budi has the Wikidata id Q7 already");
  }

  @Test
  void aNameIsAddedOnce() {
    KnownEntity entity = KnownEntity.named(EntityType.PERSON, "budi", "Budi", "x");
    assertThat(entity.plusName("Budi")).isEqualTo(entity);
    assertThat(entity.plusName("Boedi").plusName("Boedi").aliases()).containsExactly("Boedi");
  }
}
