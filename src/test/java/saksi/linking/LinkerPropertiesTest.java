package saksi.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.knowledge.Entity;
import saksi.knowledge.Mention;
import saksi.text.Span;

/** What holds of every linking, shown on texts without sense. */
class LinkerPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "[P Ana Quispe]",
          "[P Quispe]",
          "[P Raul Soto]",
          "[C Peru]",
          "[C AS]",
          "[L Moskow]",
          "[L Kyiv]",
          "[O Partai Awan]",
          "[O DPR]",
          "[O PBB]",
          "Presiden",
          "Menteri",
          "Luar",
          "Negeri",
          "mantan",
          "Plt",
          "juru",
          "bicara",
          "Duta",
          "Besar",
          "untuk",
          "dan",
          ",",
          "(",
          ")",
          ".",
          "-",
          "/",
          "\"",
          "“",
          "”",
          ":",
          "itu",
          "tersebut",
          "sang",
          "ia",
          "Ia",
          "dia",
          "katanya",
          "menemuinya",
          "pihaknya",
          "mereka",
          "keduanya",
          "kedua",
          "negara",
          "pihak",
          "saya",
          "kami",
          "kata",
          "bahwa",
          "sebagai",
          "selaku",
          "ke",
          "10",
          "periode",
          "di",
          "ibu",
          "kota",
          "sekaligus",
          "yang",
          "kementerian",
          "menyerang",
          "\n");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void referencesAreInOrderWithoutOverlapAndOfTheArticle(int seed) {
    String marked = text(new Random(seed));
    Linking linking = MarkedArticle.link(marked);
    Span last = new Span(0, 0);
    for (Reference reference : linking.references()) {
      Span span = reference.sentence().span(reference.begin(), reference.end());
      assertThat(span.begin()).as(marked).isGreaterThanOrEqualTo(last.end());
      assertThat(linking.entities()).as(marked).containsAll(reference.entities());
      last = span;
    }
    assertThat(linking.entities()).extracting(Entity::key).as(marked).doesNotHaveDuplicates();
    assertThat(linking.entities())
        .extracting(Entity::key)
        .as(marked)
        .containsAll(linking.mentions().stream().map(Mention::entity).toList());
    for (Office office : linking.offices()) {
      assertThat(linking.entities()).as(marked).contains(office.holder(), office.body());
    }
    assertThat(MarkedArticle.link(marked)).as(marked).isEqualTo(linking);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Kabar");
    for (int i = 0; i < 60; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
