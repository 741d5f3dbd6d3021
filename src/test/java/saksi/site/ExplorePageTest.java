package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Reports;

class ExplorePageTest {
  private static final String TWO =
      "/explore?actor=country%2Farvania&actor=country%2Fbelmora&among=chosen&factuality=actual"
          + "&from=2025-03-01&relation=deploys&relation=meets&to=2025-03-31";

  @TempDir static Path folder;
  private static ServedSite site;

  @BeforeAll
  static void serve() {
    site =
        ServedSite.of(
            folder,
            Map.of("a", Reports.graph("a"), "b", Reports.graph("b"), "c", Reports.meeting("c")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void itsAddressSaysAllThatIsChosen() throws Exception {
    Document page = site.page(TWO);
    assertThat(page.select(".chosen li").eachText()).containsExactly("Arvania ×", "Belmora ×");
    assertThat(page.select("input[checked]").eachAttr("value"))
        .containsExactly("actual", "meets", "deploys", "chosen");
    assertThat(page.select("input[type=date]").eachAttr("value"))
        .containsExactly("2025-03-01", "2025-03-31");
    assertThat(page.select("a.language").attr("href"))
        .isEqualTo(TWO.replace("&relation=deploys", "&lang=id&relation=deploys"));
    assertThat(page.select(".remove").attr("href"))
        .contains("actor=country%2Fbelmora", "from=2025-03-01")
        .doesNotContain("arvania");
  }

  @Test
  void aNameIsAnActor() throws Exception {
    Document page = site.page("/explore?name=Lina+Tarso");
    assertThat(page.select(".chosen li").eachText()).containsExactly("Lina Tarso ×");
    assertThat(site.page("/explore?name=Nobody").select(".notice a").attr("href"))
        .isEqualTo("/search?q=Nobody");
  }

  @Test
  void theSameNetworkIsToBeHadAsFiles() throws Exception {
    String csv = site.get(TWO.replace("explore?", "explore.csv?")).body();
    assertThat(csv.lines()).hasSize(3);
    HttpResponse<String> json = site.get(TWO.replace("explore?", "explore.json?"));
    assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(json.body())
        .contains("\"leftOut\": 0", "\"complete\": true", "\"id\": \"country/arvania\"");
  }

  @Test
  void whatMakesNoSenseIsPassedOver() throws Exception {
    for (String odd :
        List.of("from=2025-13-45", "actor=x", "relation=x", "factuality=x", "actor=")) {
      assertThat(site.get("/explore?" + odd).statusCode()).as(odd).isEqualTo(200);
      assertThat(site.get("/explore.json?" + odd).statusCode()).as(odd).isEqualTo(200);
    }
  }
}
