package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Reports;

class OntologyPageTest {
  @TempDir static Path folder;
  private static ServedSite site;

  @BeforeAll
  static void serve() {
    site = ServedSite.of(folder, Map.of("a", Reports.graph("a")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void saysWhatEachTermMeansInTwoLanguages() throws Exception {
    Document english = site.page("/ontology.html?lang=en");
    Document indonesian = site.page("/ontology.html?lang=id");
    assertThat(english.select(".term")).hasSizeGreaterThan(60);
    assertThat(indonesian.select(".term")).hasSameSizeAs(english.select(".term"));
    assertThat(english.select("#Denied p").text()).isEqualTo("It is said not to be so.");
    assertThat(indonesian.select("#Denied p").text()).isEqualTo("Dinyatakan tidak terjadi.");
    assertThat(english.select("#Meeting .statements").text())
        .contains("rdfs:subClassOf", "saksi:Event");
  }

  @Test
  void linksWithinThePageLeadSomewhere() throws Exception {
    Document page = site.page("/ontology.html?lang=en");
    for (Element link : page.select("main a[href^=#]")) {
      assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1);
    }
  }

  @Test
  void isWhatABrowserGetsAndAProgramGetsRdf() throws Exception {
    HttpResponse<String> browser = site.get("/ontology", "Accept", "text/html,*/*;q=0.8");
    assertThat(browser.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(browser.headers().firstValue("Content-Location")).contains("ontology.html");
    HttpResponse<String> program = site.get("/ontology", "Accept", "text/turtle");
    assertThat(program.body()).contains("saksi:Meeting");
  }
}
