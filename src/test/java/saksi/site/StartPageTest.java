package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Reports;

class StartPageTest {
  @TempDir static Path folder;
  private static ServedSite site;

  @BeforeAll
  static void serve() {
    site = ServedSite.of(folder, Map.of("a", Reports.graph("a"), "b", Reports.graph("b")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void saysWhatThereIsInTwoLanguages() throws Exception {
    Document english = site.page("/?lang=en");
    assertThat(english.select("html").attr("lang")).isEqualTo("en");
    assertThat(english.select(".counts div").eachText()).contains("Articles 2", "Events 1");
    Document indonesian = site.page("/?lang=id");
    assertThat(indonesian.select("html").attr("lang")).isEqualTo("id");
    assertThat(indonesian.select(".counts div").eachText()).contains("Artikel 2", "Peristiwa 1");
  }

  @Test
  void speaksTheLanguageOfTheBrowserAndElseIndonesian() throws Exception {
    for (String wish : List.of("en-GB,en;q=0.9", "fr,en;q=0.5,id;q=0.3")) {
      assertThat(language(site.get("/", "Accept-Language", wish))).isEqualTo("en");
    }
    for (String wish : List.of("id-ID", "fr")) {
      assertThat(language(site.get("/", "Accept-Language", wish))).isEqualTo("id");
    }
    assertThat(language(site.get("/"))).isEqualTo("id");
    assertThat(language(site.get("/?lang=xx", "Accept-Language", "en"))).isEqualTo("en");
  }

  @Test
  void linksCarryTheChosenLanguageAlong() throws Exception {
    assertThat(site.page("/?lang=en").select("nav a[href^=/search]").attr("href"))
        .isEqualTo("/search?lang=en");
    assertThat(site.page("/").select("nav a[href^=/search]").attr("href")).isEqualTo("/search");
    assertThat(site.page("/?lang=en").select("a.language").attr("href")).isEqualTo("/?lang=id");
  }

  @Test
  void itsQuestionsAreAnswered() throws Exception {
    List<String> paths = site.page("/").select("a[href^=/kg/sparql]").eachAttr("href");
    assertThat(paths).hasSizeGreaterThan(9);
    for (String path : paths) {
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void whatItNeedsIsThereAndKeptForGood() throws Exception {
    Document page = site.page("/");
    List<String> files =
        page.select("link[href], script[src]").stream().map(StartPageTest::file).toList();
    assertThat(files).hasSizeGreaterThan(2).allMatch(file -> file.startsWith("/assets/"));
    for (String file : files) {
      HttpResponse<String> answer = site.get(file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(header(answer, "Cache-Control")).contains("immutable");
    }
    assertThat(header(site.get("/assets/saksi.css"), "Cache-Control")).isEqualTo("no-cache");
    for (String none : List.of("nothing.css", "%2e%2e", "messages.en.properties")) {
      assertThat(site.get("/assets/" + none).statusCode()).as(none).isBetween(400, 404);
    }
  }

  @Test
  void isSentOnceAndSmall() throws Exception {
    HttpResponse<byte[]> page = site.bytes("/", "Accept-Encoding", "gzip");
    assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
    String tag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(site.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(site.get("/?lang=en", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(site.get("/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void runsNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = site.get("/");
    assertThat(header(page, "Content-Security-Policy"))
        .startsWith("default-src 'self';")
        .doesNotContain("unsafe");
    Document parsed = site.page("/");
    assertThat(parsed.select("[style], style, script:not([src])")).isEmpty();
    assertThat(parsed.select("main, header, footer, nav[aria-label], a.skip")).hasSize(5);
  }

  private static String file(Element element) {
    return element.attr(element.hasAttr("src") ? "src" : "href");
  }

  private static String language(HttpResponse<String> page) {
    return header(page, "Content-Language");
  }

  private static String header(HttpResponse<String> page, String name) {
    return page.headers().firstValue(name).orElseThrow();
  }
}
