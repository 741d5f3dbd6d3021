package saksi.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult.Read;
import saksi.text.Article;
import saksi.text.Text;

class CopiesTest {
  private static final String AGENCY =
      """
      Menteri Perdagangan Arvania tiba di ibu kota Belmora pada Senin pagi untuk membahas harga gandum.
      Ia disambut oleh wali kota dan puluhan pedagang yang telah menunggu sejak subuh di pelabuhan lama.
      Dalam pertemuan tertutup kedua pihak sepakat menurunkan bea masuk mulai bulan depan secara bertahap.
      Petani di lembah utara menyambut gembira kabar itu karena panen tahun ini jauh lebih besar daripada biasanya.
      Namun serikat nelayan mengingatkan bahwa dermaga belum siap menerima kapal besar sampai musim hujan usai.
      Menteri berjanji mengirim insinyur untuk memeriksa dermaga dan membayar perbaikannya dari kas negara.
      """;

  /** The same news in other words of its own. */
  private static final String OWN_REPORT =
      """
      Harga gandum menjadi pokok pembicaraan ketika pemerintah Belmora menerima tamu dari Arvania awal pekan ini.
      Seusai rapat, juru bicara istana menerangkan bahwa tarif impor akan dipangkas sedikit demi sedikit.
      Sejumlah petani yang kami temui di pasar mengaku lega, sedangkan para nelayan masih khawatir soal pelabuhan.
      Seorang pejabat yang tidak mau disebut namanya mengatakan perbaikan dermaga dibiayai oleh pihak tamu.
      """;

  @Test
  void theSameTextUnderTwoAddressesIsOneOriginal() {
    assertThat(
            Copies.among(
                List.of(article("b", "2025-03-04", AGENCY), article("a", "2025-03-05", AGENCY))))
        .isEqualTo(Map.of("a", "b"));
  }

  @Test
  void aShortenedCopyIsFoundInTheLongerText() {
    String firstLines = AGENCY.lines().limit(2).collect(Collectors.joining("\n"));
    assertThat(
            Copies.among(
                List.of(
                    article("panjang", "2025-03-04", AGENCY),
                    article("ringkas", "2025-03-05", firstLines))))
        .isEqualTo(Map.of("ringkas", "panjang"));
  }

  @Test
  void aLightRewriteIsACopy() {
    String rewritten =
        "KOTA BELMORA (KANTOR BERITA) -- "
            + AGENCY
                .replace("pada Senin pagi", "kemarin")
                .replace("puluhan pedagang", "banyak saudagar")
                .replace("secara bertahap", "tahap demi tahap")
                .replace("jauh lebih besar", "melimpah")
                .replace("berjanji mengirim", "akan mengutus")
            + "Berita ini disunting oleh redaksi kami.\n";
    assertThat(
            Copies.among(
                List.of(
                    article("asli", "2025-03-04", AGENCY),
                    article("suntingan", "2025-03-04", rewritten))))
        .isEqualTo(Map.of("suntingan", "asli"));
  }

  @Test
  void aReportOfItsOwnIsNoCopy() {
    assertThat(
            Copies.among(
                List.of(
                    article("a", "2025-03-04", AGENCY), article("b", "2025-03-05", OWN_REPORT))))
        .isEmpty();
  }

  /** A sentence that both quote does not make a copy. */
  @Test
  void aSharedQuoteIsNoCopy() {
    String quoting = OWN_REPORT + AGENCY.lines().skip(4).findFirst().orElseThrow();
    assertThat(
            Copies.among(
                List.of(article("a", "2025-03-04", AGENCY), article("b", "2025-03-05", quoting))))
        .isEmpty();
  }

  @Test
  void theOriginalIsTheEarliestThenTheFirstByNameAndTheUndatedLast() {
    assertThat(
            Copies.among(
                List.of(
                    article("a", "", AGENCY),
                    article("b", "2025-03-05", AGENCY),
                    article("d", "2025-03-04", AGENCY),
                    article("c", "2025-03-04", AGENCY))))
        .isEqualTo(Map.of("a", "c", "b", "c", "d", "c"));
  }

  @Test
  void shortTextsAreCopiesOnlyWhenTheyAreEqual() {
    String brief = "Raja tiba di istana pada Senin pagi.";
    assertThat(
            Copies.among(
                List.of(
                    article("a", "", brief),
                    article("b", "", brief),
                    article("c", "", brief + " Hujan turun."))))
        .isEqualTo(Map.of("b", "a"));
    assertThat(Copies.among(List.of(article("a", "", "Hujan"), article("b", "", "Hujan"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theOrderOfArrivalDoesNotMatter(int seed) {
    Random random = new Random(seed);
    List<Published> articles =
        new ArrayList<>(
            IntStream.range(0, 120)
                .mapToObj(i ->
                    article(
                        "x" + i,
                        i % 7 == 0 ? "" : "2025-03-%02d".formatted(1 + i % 28),
                        sometimes(random)))
                .toList());
    Map<String, String> found = Copies.among(articles);
    Collections.shuffle(articles, random);
    assertThat(Copies.among(articles)).isEqualTo(found);
    assertThat(found).isNotEmpty();
    assertThat(found.values()).doesNotContainAnyElementsOf(found.keySet());
  }

  /** Articles come, change and go, more of them sharing a shingle than are compared. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whatIsFollowedIsWhatIsFoundAtOnce(int seed) {
    Random random = new Random(seed);
    Map<String, Published> present = new HashMap<>();
    Copies followed = Copies.of(List.of());
    for (int i = 0; i < 900; i++) {
      String id = "x" + random.nextInt(400);
      if (random.nextInt(4) == 0) {
        present.remove(id);
        followed.remove(id);
      } else {
        String day = random.nextInt(9) == 0 ? "" : "2025-03-%02d".formatted(1 + i % 28);
        Published article = article(id, day, sometimes(random));
        present.put(id, article);
        followed.put(article);
      }
      if (i % 90 == 0) {
        assertThat(followed.originals()).isEqualTo(Copies.among(present.values()));
      }
    }
    assertThat(followed.originals()).isEqualTo(Copies.among(present.values())).isNotEmpty();
  }

  private static String sometimes(Random random) {
    return Stream.concat(AGENCY.lines(), OWN_REPORT.lines())
        .filter(line -> random.nextInt(3) == 0)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aSketchIsTheSameWhenItIsReadBack() {
    Sketch sketch = Sketch.of(read(AGENCY));
    assertThat(Sketch.decode(sketch.encode()).encode()).isEqualTo(sketch.encode());
    assertThat(sketch.containment(Sketch.decode(sketch.encode()))).isEqualTo(1);
    assertThat(Sketch.of(read("")).containment(sketch)).isZero();
    assertThat(sketch.encode()).hasSizeLessThan(700);
  }

  /** In 106 articles of one publisher and five others, who rewrites whom was found by reading. */
  @Test
  void copiesInTheCorpusAreFoundAndNoOthers() throws IOException {
    List<Path> folders = List.of(Path.of("../shared/corpus"), Path.of("../shared/seeds"));
    assumeTrue(folders.stream().allMatch(Files::isDirectory), "the corpus is not here");
    List<Published> articles = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".txt"))
            .map(file -> ((Read) new ArticleReader().read(file)).article())
            .forEach(a ->
                articles.add(
                    new Published(
                        a.id(), a.published().map(Object::toString).orElse(""), Sketch.of(a))));
      }
    }
    assertThat(articles).hasSizeGreaterThan(100);
    assertThat(Copies.among(articles))
        .isEqualTo(
            Map.of(
                "7da691c6bd95", "251d3d476a7e",
                "86ff3ad67fa2", "251d3d476a7e",
                "e2a398067cf1", "c6666d6ee903"));
  }

  private static Published article(String id, String day, String text) {
    return new Published(id, day, Sketch.of(read(text)));
  }

  private static Article read(String string) {
    Text text = new Text(string);
    return new Article(
        "x", "x", text, List.of(text.all()), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
