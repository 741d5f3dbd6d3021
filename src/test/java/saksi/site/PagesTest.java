package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Reading;
import saksi.knowledge.Relation;

class PagesTest {
  private static final String AGENT = "/country/AR";
  private static final Sketches SENT = sent("kirim");
  @TempDir static Path folder;
  private static ServedSite site;

  @BeforeAll
  static void serve() {
    List<Reading> readings = new ArrayList<>();
    readings.add(SENT.reading());
    for (int i = 0; i < 40; i++) {
      readings.add(meeting(i));
    }
    site = ServedSite.of(folder, true, readings);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Sketches sent(String id) {
    return new Sketches(
            id,
            "https://contoh.example/kirim?a=1&b=2",
            "2025-03-04",
            "Arvania kirim pasukan 🙂",
            "Lina Tarso berkata Arvania mengerahkan serdadu ke Belmora 🙂.",
            "",
            "Belmora membantah pengerahan oleh Arvania, meskipun Lina Tarso melihatnya.",
            "Lina Tarso, menteri Belmora, diam.")
        .names("country/AR", EntityType.COUNTRY, "Arvania")
        .names("country/BE", EntityType.COUNTRY, "Belmora")
        .names("person/lina-tarso", EntityType.PERSON, "Lina Tarso")
        .says(
            "country/AR",
            Relation.DEPLOYS,
            "country/BE",
            "mengerahkan",
            Factuality.ACTUAL,
            "person/lina-tarso")
        .says(
            "country/AR",
            Relation.DEPLOYS,
            "country/BE",
            "pengerahan",
            Factuality.DENIED,
            "country/BE")
        .says(
            "person/lina-tarso",
            Relation.HOLDS_OFFICE,
            "country/BE",
            "menteri",
            Factuality.ACTUAL,
            "");
  }

  private static Reading meeting(int i) {
    String guest = "Tamu " + (char) ('A' + i % 26) + (i / 26);
    return new Sketches("temu-" + i, "temu.txt", "2025-01-02", guest + " menemui Arvania.")
        .names("country/AR", EntityType.COUNTRY, "Arvania")
        .names("person/tamu-" + i, EntityType.PERSON, guest)
        .says("person/tamu-" + i, Relation.MEETS, "country/AR", "menemui", Factuality.PLANNED, "")
        .reading();
  }

  @Test
  void anEntityShowsItsNamesEventsAndNeighbours() throws Exception {
    Document page = site.page(AGENT + ".html");
    assertThat(page.select("h1").text()).isEqualTo("Arvania (en)");
    assertThat(page.select(".names .chip").eachText()).contains("Nama lain Arvania");
    assertThat(page.select("a[href=http://www.wikidata.org/entity/Q1]")).hasSize(1);
    assertThat(page.select(".timeline h3").eachText()).containsExactly("March 2025");
    assertThat(page.select(".timeline li")).hasSize(30);
    assertThat(page.select(".neighbours > li")).hasSize(24);
    assertThat(page.select(".timeline li").eachText())
        .anySatisfy(line ->
            assertThat(line)
                .contains("Arvania (en) deploys to Belmora (en)", "1 done", "1 denied"));
    Document country = site.page("/country/BE");
    assertThat(country.select("section:has(#offices) tbody tr").text())
        .contains("Lina Tarso", "Menteri <i>Uji</i>", "1 article");
  }

  @Test
  void itsEventsAreFilteredAndPaged() throws Exception {
    Document first = site.page(AGENT);
    Document second = site.page(first.select("#events ~ .pager a[rel=next]").attr("href"));
    assertThat(second.select(".timeline li")).hasSize(11);
    assertThat(lines(second)).doesNotContainAnyElementsOf(lines(first));
    Document last = site.page(AGENT + "?events=999");
    assertThat(lines(last)).isEqualTo(lines(second));
    assertThat(lines(site.page(AGENT + "?events=-1&articles=x"))).isEqualTo(lines(first));
    Document deployments = site.page(AGENT + "?relation=deploys");
    assertThat(deployments.select(".timeline li")).hasSize(1);
    String between = first.select(".neighbours a.count").attr("href");
    assertThat(site.page(between).select(".timeline li")).hasSize(1);
    assertThat(first.select(".filter a").eachText()).contains("Deployment 1", "Meeting 40");
  }

  @Test
  void anEventShowsWhoSaysWhat() throws Exception {
    Document page = site.page(eventPath());
    assertThat(page.select("#verdict").text()).startsWith("Disputed");
    assertThat(page.select(".stance.actual").text()).contains("1 done", "Lina Tarso");
    assertThat(page.select(".stance.denied").text()).contains("1 denied", "Belmora");
    assertThat(page.select(".stance.none")).hasSize(2);
    assertThat(page.select(".amounts tbody tr")).hasSize(2);
    assertThat(page.select(".claim")).hasSize(2);
    assertThat(page.select(".claim .quote strong").eachText())
        .containsExactly("mengerahkan", "pengerahan");
    assertThat(page.select(".claim:first-child").text()).contains("80%", "sketch/1", "March 2025");
  }

  @Test
  void everyLineLeadsToItsWitness() throws Exception {
    Document event = site.page(eventPath() + "?lang=en");
    for (Element quote : event.select("a.quote")) {
      URI address = URI.create(quote.attr("href"));
      assertThat(address.getQuery()).isEqualTo("lang=en");
      Document article = site.page(address.getRawPath());
      assertThat(article.select(byId(address.getFragment())).text()).isEqualTo(quote.text());
    }
    Document claim = site.page(event.select(".claim .name a").attr("href"));
    assertThat(claim.select(".claim")).hasSize(1);
    assertThat(claim.select("a.button").attr("href"))
        .isEqualTo(event.location().replaceFirst(".*(?=/event)", ""));
    for (Element mention : site.page("/country/BE").select("#articles ~ ul a.count")) {
      URI address = URI.create(mention.attr("href"));
      assertThat(site.page(address.getRawPath()).select(byId(address.getFragment()))).hasSize(1);
    }
  }

  @Test
  void anArticleKeepsItsWords() throws Exception {
    Document page = site.page("/article/kirim.html");
    List<String> lines = SENT.text().lines().filter(line -> !line.isBlank()).toList();
    assertThat(page.select(".text > p").stream().map(Element::wholeText).toList()).isEqualTo(lines);
    assertThat(page.select("mark.evidence").stream().map(Element::wholeText))
        .contains(lines.get(1), lines.get(2), lines.get(3));
    assertThat(page.select(".text a.country").eachText()).contains("Arvania", "Belmora");
    assertThat(page.select(".text strong").eachText())
        .containsExactly("mengerahkan", "pengerahan", "menteri");
    assertThat(page.select("#claims ~ ol > li")).hasSize(3);
    assertThat(page.select("a[rel~=external]").attr("href"))
        .isEqualTo("https://contoh.example/kirim?a=1&b=2");
  }

  @Test
  void withoutTextsOnlyQuotesAreShown(@TempDir Path other) throws Exception {
    try (ServedSite careful = ServedSite.of(other, false, List.of(SENT.reading()))) {
      Document page = careful.page("/article/kirim");
      assertThat(page.select(".text > p")).hasSize(3);
      assertThat(page.select(".text").text()).doesNotContain("kirim pasukan");
      assertThat(page.select("mark.evidence[id]")).hasSize(3);
    }
  }

  @Test
  void findsEntitiesSentencesAndArticles() throws Exception {
    Document page = site.page("/search?q=lina");
    assertThat(page.select("#entities ~ ul").text()).contains("Lina Tarso", "person");
    assertThat(page.select(".found").text()).contains("melihatnya", "Arvania", "deploys to");
    assertThat(site.page("/search?q=kirim%20pasukan").select("#articles ~ ul").text())
        .contains("Arvania kirim pasukan");
    assertThat(site.page("/search?q=qqqq").select("[role=status]").text()).contains("qqqq");
    assertThat(site.page("/search").select("input[name=q]")).hasSize(1);
    Document many = site.page("/search?q=tamu");
    assertThat(many.select("#entities ~ ul > li")).hasSize(15);
    Document more = site.page(many.select("a[rel=next]").attr("href"));
    assertThat(more.select("#entities ~ ul > li")).hasSize(30);
  }

  @Test
  void suggestsWhatBeginsSo() throws Exception {
    String json = site.get("/suggest?q=bel", "Accept-Language", "en").body();
    assertThat(json)
        .contains("\"address\": \"/country/BE\"", "\"name\": \"Belmora (en)\"", "\"country\"");
    assertThat(site.get("/suggest?q=").body()).isEqualTo("[]");
  }

  @Test
  void whatIsNotThereIsSaid() throws Exception {
    for (String path :
        List.of(
            "/country/XX",
            "/event/1.html",
            "/article/tidak",
            "/claim/a-1",
            "/person/",
            "/place/%20")) {
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(site.page("/country/XX").select("h1").text()).isEqualTo("Not found");
  }

  @Test
  void noLinkLeadsNowhere() throws Exception {
    Set<String> seen = new LinkedHashSet<>();
    for (String path :
        List.of("/", AGENT, "/country/BE", eventPath(), "/article/kirim", "/search?q=lina")) {
      site.page(path).select("a[href^=/]").eachAttr("href").stream()
          .map(link -> link.replaceFirst("#.*", ""))
          .filter(link -> !link.startsWith("/kg/") && !link.isEmpty())
          .forEach(seen::add);
    }
    for (String link : seen) {
      assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  private static String eventPath() throws Exception {
    return site.page(AGENT + "?relation=deploys").select("a.verb").attr("href");
  }

  private static String byId(String id) {
    return "[id='" + id + "']";
  }

  private static List<String> lines(Document page) {
    return page.select(".timeline li").eachText();
  }
}
