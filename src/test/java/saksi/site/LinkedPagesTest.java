package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Reports;

/** Pages where things have RDF too, and where a proxy stands before the server. */
class LinkedPagesTest {
  @TempDir static Path folder;
  private static ServedSite site;

  @BeforeAll
  static void serve() {
    site = ServedSite.of(folder, Map.of("a b", Reports.graph("a b")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void linksOfAPageLeadThroughTheProxy() throws Exception {
    HttpResponse<String> answer =
        site.get("/ontology?lang=en", "Accept", "text/html", "X-Forwarded-Prefix", "/news");
    Document page = Jsoup.parse(answer.body());
    List<String> links = page.select("header a, footer a, main a").eachAttr("href");
    assertThat(links)
        .filteredOn(link -> link.startsWith("/"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("/news/"));
    assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/news/assets/");
    assertThat(page.select("a.language").attr("href")).startsWith("/news/ontology");
  }

  @Test
  void aPageSaysWhereItsRdfIs() throws Exception {
    HttpResponse<String> answer = site.get("/ontology", "Accept", "text/html");
    assertThat(answer.headers().allValues("Link"))
        .contains("<ontology.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
  }

  @Test
  void aThingOfAnyNameIsFound() throws Exception {
    HttpResponse<String> answer = site.get("/article/a%20b", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Location")).contains("a%20b.ttl");
    assertThat(answer.body()).contains("Kabar a b");
  }
}
