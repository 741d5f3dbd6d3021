package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;
import saksi.text.Article;

class HtmlPageTest {
  private static final Path PAGES = Path.of("src/test/resources/saksi/reader/pages");
  private static final String REPORT =
      "Menteri tiba di Bamako pada Senin pagi untuk membahas gandum dengan tuan rumah di istana.";

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  /** The text beside each page is what it says, without what stands around. */
  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesItsReport(Path page) throws IOException {
    Path expected = Path.of(page.toString().replace(".html", ".txt"));
    Article article = article(Files.readAllBytes(page));
    assertThat(article.text().string()).isEqualTo(Files.readString(expected));
    assertThat(article.headline()).isPresent();
  }

  @Test
  void theHeaderLinesDescribeTheArticle() throws IOException {
    Article article = article(Files.readAllBytes(PAGES.resolve("json-ld.html")));
    assertThat(article.authors()).containsExactly("Rina Contoh", "Budi Misal");
    assertThat(article.publisher()).contains("Kabar Contoh");
    assertThat(article.source()).isEqualTo("https://www.kabar.example/dunia/menlu-kunjungi-bamako");
    assertThat(article.text().slice(article.passages().getFirst()))
        .isEqualTo("Menlu Contoh Kunjungi Bamako, Bahas Gandum");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<?xml version='1.0'?>", "<!-- a --> <!-- b -->\n", "\uFEFF  \n"})
  void aPageIsKnownByItsBeginningWhateverItsName(String before) {
    assertThat(article((before + "<html><p>" + REPORT).getBytes(UTF_8)).text().string())
        .isEqualTo("\n" + REPORT + "\n");
  }

  @Test
  void theCharsetIsThatOfTheMetaElement() {
    String page = "<html><meta charset=windows-1252><p>André di Bamako: " + REPORT;
    assertThat(article(page.getBytes(Charset.forName("windows-1252"))).text().string())
        .contains("André di Bamako");
  }

  @Test
  void aTextThatBeginsWithABracketIsNoPage() {
    assertThat(article("<3 untuk kota\n\nWarga merayakan.\n".getBytes(UTF_8)).headline())
        .contains("<3 untuk kota");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThat(read("<html><title>Kosong</title><body><nav>Menu</nav>".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Unreadable.class,
            refused -> assertThat(refused.message()).isEqualTo("x has no text of an article"));
  }

  @Test
  void deepAndUnclosedElementsAreRead() {
    String deep = "<div>".repeat(200_000) + "<p>" + REPORT;
    assertThat(article(("<html>" + deep).getBytes(UTF_8)).text().string()).contains(REPORT);
  }

  @Test
  void invisibleCharactersAreLeftOut() {
    String page = "<html><p>Pre\u00ADsi\u200Bden\u202E &#xFFFF;&#0;tiba. " + REPORT;
    assertThat(article(page.getBytes(UTF_8)).text().string()).startsWith("\nPresiden ");
  }

  private static Article article(byte[] page) {
    ReadResult result = read(page);
    assertThat(result).isInstanceOf(Read.class);
    return ((Read) result).article();
  }

  private static ReadResult read(byte[] page) {
    return new ArticleReader().read(new ByteArrayInputStream(page), "x");
  }
}
