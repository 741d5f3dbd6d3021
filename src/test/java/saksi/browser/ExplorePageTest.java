package saksi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@ExtendWith(ServedSeeds.class)
class ExplorePageTest {
  private static final String RUSSIA = "explore?lang=en&actor=country/RU";
  private static final String DRAWN = "#network[data-drawn*='%s']";

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void isSound(String language, Browser browser) {
    browser.open("explore?actor=country/RU&actor=country/KP&lang=" + language);
    browser.find(DRAWN.formatted("RU"));
    Soundness.check(browser, "explore-" + language);
  }

  @Test
  void aKeyAddsTheNeighboursAndTheAddressKeepsThem(Browser browser) {
    browser.open(RUSSIA).find(DRAWN.formatted("RU"));
    browser.press("#network", Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    String name = browser.find("#told").getText();
    assertThat(name).endsWith(". Enter adds the neighbours");
    browser.press("#network", Keys.ENTER).find(".chosen li:nth-child(2)");
    assertThat(chosen(browser)).containsExactly("Russia", name.substring(0, name.indexOf('.')));
    List<String> before = chosen(browser);
    browser.reload().find(DRAWN.formatted("RU"));
    assertThat(chosen(browser)).isEqualTo(before);
    browser.find(".chosen li:nth-child(2) .remove").click();
    browser.await(page -> chosen(browser).equals(List.of("Russia")));
  }

  @Test
  void aClickAddsTheNeighboursAndOneGoesBack(Browser browser) {
    browser.open(RUSSIA).find(DRAWN.formatted("RU"));
    clickOn("node[!chosen]", "renderedPosition", browser);
    browser.find(".chosen li:nth-child(2)");
    browser.script("history.back()");
    browser.await(page -> chosen(browser).equals(List.of("Russia")));
  }

  @Test
  void aLineLeadsToTheEventsAndTheirWitnesses(Browser browser) {
    browser.open(RUSSIA).find(DRAWN.formatted("RU"));
    clickOn("edge[relation = 'holdsOffice']", "renderedMidpoint", browser);
    WebElement line = browser.find("tr.at");
    assertThat(line.getText()).contains("holds office in Russia");
    assertThat(browser.find("tr.at .events a").getDomProperty("href")).contains("/event/");
  }

  @Test
  void theHandlesOfTheTimelineChooseDays(Browser browser) {
    browser.open(RUSSIA).find(".sliders:not([hidden])");
    browser.press("#from-step", Keys.ARROW_RIGHT).awaitAddress("from=20");
    browser.find(DRAWN.formatted("from="));
    assertThat(browser.all("rect.out")).isNotEmpty();
  }

  @Test
  void whatIsShownCanBeDownloaded(@TempDir Path folder, Browser browser) throws Exception {
    browser.downloads(folder).open(RUSSIA).find(DRAWN.formatted("RU"));
    browser.all(".downloads :is(a, button)").forEach(WebElement::click);
    for (String ending : List.of("png", "graphml", "gexf", "csv")) {
      browser.await(page -> Files.exists(folder.resolve("saksi." + ending)));
    }
    assertThat(Files.readAllBytes(folder.resolve("saksi.png"))).startsWith(0x89, 'P', 'N', 'G');
    assertThat(folder.resolve("saksi.csv")).content().contains("country/RU", "deploys");
    assertThat(folder.resolve("saksi.graphml")).content().contains("<graphml", "</graphml>");
  }

  @Test
  void worksWithoutScripts(Browser browser) {
    try {
      browser.scripts(false).open(RUSSIA);
      assertThat(browser.all("table.ties tbody tr")).isNotEmpty();
      browser.press("#name", "Jepang", Keys.ENTER).find(".chosen li:nth-child(2)");
      assertThat(chosen(browser)).containsExactly("Russia", "Japan");
    } finally {
      browser.scripts(true);
    }
  }

  private static List<String> chosen(Browser browser) {
    return browser.all(".chosen li > a:first-of-type").stream().map(WebElement::getText).toList();
  }

  /** Clicks on the first part of the network that a selector of Cytoscape selects. */
  private static void clickOn(String selector, String position, Browser browser) {
    String where =
        """
        const box = document.getElementById('network');
        box.scrollIntoView({block: 'center'});
        const at = box._cyreg.cy.elements(arguments[0])[0][arguments[1]]();
        return [Math.round(at.x - box.clientWidth / 2), Math.round(at.y - box.clientHeight / 2)];
        """;
    List<?> at = (List<?>) Objects.requireNonNull(browser.script(where, selector, position));
    browser.click(
        "#network", ((Number) at.getFirst()).intValue(), ((Number) at.getLast()).intValue());
  }
}
