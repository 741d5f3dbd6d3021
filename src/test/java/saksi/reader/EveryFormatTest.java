package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;
import saksi.text.Article;

/** What holds for all formats alike. */
class EveryFormatTest {
  private static final int MUTATIONS = 150;

  static Stream<String> formats() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theArticleIsTheSameInEveryFormat(String format) {
    Article article = only(Samples.of(format));
    assertThat(article.headline()).contains(Samples.HEADLINE);
    assertThat(passages(article)).containsExactly(Samples.HEADLINE, Samples.FIRST, Samples.SECOND);
  }

  /** The name of a file says nothing of its format. */
  @ParameterizedTest
  @MethodSource("formats")
  void theContentShowsTheFormat(String format) {
    assertThat(read("berita.dat", Samples.of(format))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anyFormatMayStandInAnArchiveInAnArchive(String format) throws Exception {
    byte[] inner = Samples.zip(Map.of("a/berita.txt", Samples.of(format)));
    byte[] outer = Samples.gzip(Samples.zip(Map.of("dalam.zip", inner)));
    assertThat(read("luar.zip.gz", outer))
        .singleElement()
        .isInstanceOf(format.equals("warc.gz") ? Unreadable.class : Read.class);
  }

  /** Damage of any kind gives articles or one-line messages, and comes to an end. */
  @ParameterizedTest
  @MethodSource("formats")
  void damagedBytesNeverBreakTheReader(String format) {
    byte[] sample = Samples.of(format);
    Random random = new Random(4711);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < MUTATIONS; i++) {
            read("rusak", mutated(sample, random)).forEach(EveryFormatTest::check);
          }
        });
  }

  private static byte[] mutated(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
        default -> {
          int length = Math.min(random.nextInt(40), bytes.length - at);
          System.arraycopy(sample, random.nextInt(sample.length - length), bytes, at, length);
        }
      }
    }
    return bytes;
  }

  private static void check(ReadResult result) {
    switch (result) {
      case Read(Article article) ->
          assertThat(passages(article)).noneMatch(String::isBlank).noneMatch(p -> p.contains("\n"));
      case Unreadable refused ->
          assertThat(refused.message()).startsWith("rusak").doesNotContain("\n");
    }
  }

  @Test
  void recordsKeepWhatIsSaidOfAnArticle() {
    Article row = only(Samples.csv());
    assertThat(row.id()).isEqualTo("menlu");
    assertThat(row.source()).isEqualTo(Samples.ADDRESS);
    assertThat(row.published()).contains(LocalDate.of(2025, 3, 3));
    Article rss = only(Samples.rss());
    assertThat(rss.id()).matches("menlu-mali-[0-9a-f]{10}");
    assertThat(rss.published()).contains(LocalDate.of(2025, 3, 3));
    assertThat(rss.publisher()).contains("Kabar Contoh");
    Article atom = only(Samples.atom());
    assertThat(atom.id()).matches("urn-kabar-4711-[0-9a-f]{10}");
    assertThat(atom.authors()).containsExactly("Rina Contoh");
  }

  @Test
  void aPageOfAWebArchiveIsNamedAfterItsAddress() throws Exception {
    Article article = only(Samples.warc());
    assertThat(article.id()).isEqualTo(only(Samples.rss()).id());
    assertThat(article.source()).isEqualTo(Samples.ADDRESS);
    assertThat(places("arsip", Samples.gzip(Samples.warc())))
        .containsExactly("arsip, record 2 <" + Samples.ADDRESS + ">");
  }

  @Test
  void membersOfAGzipFileAreReadToTheLast() throws Exception {
    byte[] one = Samples.gzip(Samples.json());
    byte[] two = Arrays.copyOf(one, one.length * 2);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertThat(read("dua", two)).hasSize(2);
  }

  @Test
  void tablesMayHaveOtherDelimitersAndABrokenEnd() {
    assertThat(passages(only("Judul;Isi\nRaja Tiba;\"Raja; tiba.\"\n".getBytes(UTF_8))))
        .containsExactly("Raja Tiba", "Raja; tiba.");
    List<ReadResult> broken = read("t", "id,text\na,Hujan.\nb,\"Tak berakhir\n".getBytes(UTF_8));
    assertThat(broken.get(0)).isInstanceOf(Read.class);
    assertThat(((Unreadable) broken.get(1)).message()).startsWith("t, record 2 ");
  }

  private static Article only(byte[] bytes) {
    List<ReadResult> results = read("berita.x", bytes);
    assertThat(results).singleElement().isInstanceOf(Read.class);
    return ((Read) results.getFirst()).article();
  }

  private static List<String> passages(Article article) {
    return article.passages().stream().map(article.text()::slice).toList();
  }

  private static List<String> places(String name, byte[] bytes) {
    List<String> places = new ArrayList<>();
    new ArticleReader().read(new ByteArrayInputStream(bytes), name, d -> places.add(d.place()));
    return places;
  }

  private static List<ReadResult> read(String name, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader().read(new ByteArrayInputStream(bytes), name, d -> results.add(d.read()));
    return results;
  }
}
