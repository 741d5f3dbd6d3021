package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Reading;
import saksi.knowledge.Relation;

/** Names, headlines and texts that try to be more than words. */
class HostileContentTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(2)>";
  private static final String TURNED = "Aman \u202Egpj.exe\u2066";

  @TempDir static Path folder;
  private static ServedSite site;

  @BeforeAll
  static void serve() {
    site =
        ServedSite.of(
            folder,
            true,
            List.of(
                hostile("jahat & ☕", "javascript:alert(3)"),
                hostile("a.html", "data:text/html,x"),
                hostile("persen%41+b", "https://x.example/\u202E"),
                hostile("garis/miring", "ftp://x.example/")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Reading hostile(String id, String source) {
    return new Sketches(
            id,
            source,
            "2025-03-04",
            "Judul " + SCRIPT + IMAGE + TURNED,
            SCRIPT + " menyerang " + IMAGE + " kata " + TURNED + ".",
            SCRIPT + " menjadi kepala " + TURNED + ".")
        .names("person/skrip", EntityType.PERSON, SCRIPT)
        .names("country/<X>\"'", EntityType.COUNTRY, IMAGE)
        .names("organization/balik%2f", EntityType.ORGANIZATION, TURNED)
        .says(
            "person/skrip",
            Relation.ATTACKS,
            "country/<X>\"'",
            "menyerang",
            Factuality.ACTUAL,
            "organization/balik%2f")
        .says(
            "person/skrip",
            Relation.HOLDS_OFFICE,
            "organization/balik%2f",
            "kepala",
            Factuality.ACTUAL,
            "")
        .reading();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/person/skrip",
        "/country/%3CX%3E%22%27.html",
        "/organization/balik%252f",
        "/article/jahat%20%26%20%E2%98%95",
        "/article/jahat%20&%20%e2%98%95.html",
        "/article/a.html.html",
        "/article/persen%2541%2Bb",
        "/article/garis%2Fmiring",
        "/claim/jahat%20%26%20%E2%98%95-1",
        "/search?q=alert",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%3E",
        "/person/skrip?with=javascript:alert(4)&relation=%22%3E%3Cscript%3E&lang=en",
        "/person/skrip?with=%22%3E%3Cscript%3E",
      })
  void staysWords(String path) throws Exception {
    HttpResponse<String> answer = site.get(path, "Accept-Language", "en");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    Document page = site.page(path);
    assertThat(page.select("script:not([src]), img, iframe, object, style")).isEmpty();
    assertThat(page.select("script").eachAttr("src")).allMatch(src -> src.startsWith("/assets/"));
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList()).noneMatch(a -> a.getKey().startsWith("on"));
      assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript:");
      assertThat(element.attr("href")).doesNotStartWithIgnoringCase("data:");
    }
    assertThat(answer.body()).doesNotContain("\u202E", "\u2066");
  }

  @Test
  void hostileNamesAreReadAsTheyAre() throws Exception {
    assertThat(site.page("/person/skrip?lang=id").select("h1").text()).isEqualTo(SCRIPT);
    assertThat(site.page("/organization/balik%252f?lang=id").select("h1").text())
        .isEqualTo("Aman \uFFFDgpj.exe\uFFFD");
    assertThat(site.get("/suggest?q=alert", "Accept-Language", "id").body())
        .contains(SCRIPT.replace("\"", "\\\""));
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() throws Exception {
    for (String id :
        List.of("jahat%20%26%20%E2%98%95", "a.html", "persen%2541%2Bb", "garis%2Fmiring")) {
      assertThat(site.page("/article/" + id).select(".small a[rel~=nofollow]")).as(id).isEmpty();
    }
  }

  @Test
  void itsLinksAreWellFormedAndLead() throws Exception {
    for (String path : List.of("/person/skrip", "/article/jahat%20%26%20%E2%98%95")) {
      for (String link : site.page(path).select("main a[href^=/]").eachAttr("href")) {
        String address = link.replaceFirst("#.*", "");
        assertThat(site.get(address).statusCode()).as(link).isEqualTo(200);
      }
    }
  }
}
