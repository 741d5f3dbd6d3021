package saksi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** From the start page to the sentence that says it, as a reader goes. */
@ExtendWith(ServedSeeds.class)
class WalkTest {
  private static final String DEPLOYMENT = "event/b799f4d56fa3b11d6d4a.html";

  private static final String VISIBLE =
      """
      return [...document.querySelectorAll('mark.evidence')].filter(mark => {
        const box = mark.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      }).map(mark => mark.textContent);
      """;

  @ParameterizedTest
  @CsvSource({"id, Korea Utara", "en, North Korea"})
  void fromASearchToTheQuote(String language, String name, Browser browser) {
    browser.open("?lang=" + language).find("h1");
    Soundness.check(browser, "start-" + language);

    browser.press("#search", name, Keys.ENTER).find("section[aria-labelledby=entities] a.party");
    Soundness.check(browser, "search-" + language);

    browser.follow("a.party[href^='/country/KP']", ".timeline");
    assertThat(browser.find("h1").getText()).isEqualTo(name);
    Soundness.check(browser, "entity-" + language);

    browser.follow(".timeline a.verb", "article.claim");
    Soundness.check(browser, "event-" + language);

    String quote = browser.find("blockquote").getText();
    browser.follow("blockquote a.quote", "mark.evidence");
    assertThat(browser.address()).contains("article/").contains("#char=");
    assertThat(inSight(browser)).anyMatch(sentence -> sentence.contains(quote));
    Soundness.check(browser, "article-" + language);
  }

  @ParameterizedTest
  @CsvSource({"person, Putin", "organization, NATO", "place, Kazan"})
  void everyKindOfEntityHasAPage(String kind, String name, Browser browser) {
    browser.open("search?lang=en&q=" + name).follow("main a.party." + kind, "#articles");
    Soundness.check(browser, kind);
  }

  @Test
  void claimsThatDisagreeStandSideBySide(Browser browser) {
    browser.open(DEPLOYMENT + "?lang=en").find("article.claim.denied");
    Soundness.check(browser, "disagreement");
    browser.follow("article.claim .name a", "article.claim:only-of-type");
    Soundness.check(browser, "claim");
  }

  @Test
  void aSuggestionIsChosenWithTheKeyboard(Browser browser) {
    browser.open("?lang=en").press("#search", "Vladimir P").find("[role=option]");
    browser.press("#search", Keys.ARROW_DOWN, Keys.ENTER).awaitAddress("person/");
    assertThat(browser.find("h1").getText()).isEqualTo("Vladimir Putin");
  }

  /** The sentences that are marked and in the window. */
  private static List<String> inSight(Browser browser) {
    List<?> sentences = (List<?>) Objects.requireNonNull(browser.script(VISIBLE));
    return sentences.stream().map(String::valueOf).toList();
  }
}
