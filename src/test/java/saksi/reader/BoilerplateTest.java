package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.language.Words;
import saksi.reader.Boilerplate.Rule;
import saksi.text.Article;

class BoilerplateTest {

  static Stream<Rule> rules() {
    return new Boilerplate().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPatternFindsItsExample(Rule rule) {
    assertThat(rule.finds(new Line(0, rule.example()))).isTrue();
  }

  @Test
  void everyPublisherIsFoundInItsExample() {
    for (String row : Words.lines(Publishers.class, "publishers.tsv")) {
      Line example = new Line(0, row.split("\t")[3]);
      assertThat(new Publishers().of(List.of(example))).as(row).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga: Gubernur Resmikan Pasar Baru",
        "Simak Video: Pasar Baru Dibuka",
        "Foto: Rina Contoh/Kantor Berita",
        "Penulis: Rina Contoh",
        "Share this with your friends and more",
        "Chủ tịch tỉnh đã đến thăm chợ mới",
        "Sabtu, 1 Maret 2025 08:00 WIB",
        "[iklan_2]",
        "Ikuti breaking news dan berita pilihan kami di ponsel"
      })
  void aLineAroundTheReportIsNoPassage(String line) {
    assertThat(passages("Pasar Baru Dibuka\n" + line + "\nGubernur membuka pasar.\n"))
        .containsExactly("Pasar Baru Dibuka", "Gubernur membuka pasar.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " (rin/bud)",
        " Baca juga: Gubernur Resmikan Pasar Baru",
        " Simak juga Video: Pasar Baru Dibuka [Gambas:Video 20detik]",
        " Melihat Pasar Baru di Kota:",
        " Artikel ini pertama kali dimuat dalam bahasa Jerman Diadaptasi oleh Rina"
      })
  void theEndOfAReportIsCutOff(String tail) {
    assertThat(passages("Pasar Baru Dibuka\nGubernur membuka pasar." + tail))
        .containsExactly("Pasar Baru Dibuka", "Gubernur membuka pasar.");
  }

  @Test
  void aVideoWithinAParagraphDividesIt() {
    String text = "Judul\nPasar dibuka. Simak Video: Pasar [Gambas:Video 20detik] Warga senang.";
    assertThat(passages(text)).containsExactly("Judul", "Pasar dibuka.", "Warga senang.");
  }

  @Test
  void nothingFollowsTheCommentForm() {
    String text = "Judul\nGubernur membuka pasar.\nTinggalkan Balasan\nRatu tiba di kota.";
    assertThat(passages(text)).containsExactly("Judul", "Gubernur membuka pasar.");
  }

  @Test
  void aListOfRelatedReportsGoesWithItsGaps() {
    String text =
        """
        Judul
        Gubernur membuka pasar.
        Ratu tiba di kota. Pelajari lebih lanjut
        Raja pulang ke istana
        Pangeran menunggu kabar. Baca semuanya
        """;
    assertThat(passages(text)).containsExactly("Judul", "Gubernur membuka pasar.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ia mengajak warga melihat pasar dan menyimak video itu.",
        "Gubernur berkata: \"The market is open to the public and this is great news for us.\" Ia"
            + " lalu pulang ke kota dan beristirahat di rumah dinas yang baru itu.",
        "Serangan itu menewaskan tiga orang (dua tentara/satu warga).",
        "Foto yang beredar memperlihatkan kapal perang.",
        "Sumber: seorang pejabat yang tidak mau disebut namanya."
      })
  void aSentenceOfTheReportStays(String sentence) {
    assertThat(passages("Judul\n" + sentence)).containsExactly("Judul", sentence);
  }

  private static List<String> passages(String text) {
    ReadResult result =
        new ArticleReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)), "contoh");
    Article article = ((ReadResult.Read) result).article();
    return article.passages().stream().map(article.text()::slice).toList();
  }
}
