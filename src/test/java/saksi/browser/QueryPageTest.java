package saksi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@ExtendWith(ServedSeeds.class)
class QueryPageTest {
  private static final String ANSWER = "#answer tbody tr";

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void isSoundBeforeAndAfterItAnswers(String language, Browser browser) {
    browser.open("query?saved=who-met-whom&lang=" + language).find(".yasqe textarea");
    Soundness.check(browser, "query-" + language);
    browser.find("#asked button").click();
    browser.find(ANSWER);
    Soundness.check(browser, "answer-" + language);
  }

  @Test
  void answersWithLinksToThePages(Browser browser) {
    browser
        .open("query?query=SELECT+*+%7B+%3Fone+saksi:deploys+%3Ftwo+%7D")
        .find(".yasqe textarea");
    browser.press(".yasqe textarea", Keys.chord(Keys.CONTROL, Keys.ENTER));
    assertThat(browser.find(ANSWER + " a[href='/country/KP']").getText()).contains("country/KP");
  }

  @Test
  void theAddressHoldsWhatWasAsked(Browser browser) {
    browser.open("query?lang=en&saved=places").find(".yasqe textarea");
    browser.find("#asked button").click();
    browser.find(ANSWER);
    assertThat(browser.address()).startsWith("query?lang=en&query=").doesNotContain("saved");
    assertThat(browser.find("a.language").getDomProperty("href")).contains("lang=id&query=");
    browser.reload().find(".yasqe textarea");
    assertThat(written(browser)).contains("Which places");
  }

  @Test
  void takesAQueryFromBehindTheHash(Browser browser) {
    browser.open("query#query=ASK%20%7B%7D").find(".yasqe textarea");
    assertThat(written(browser)).isEqualTo("ASK {}");
  }

  @Test
  void saysWhatIsWrong(Browser browser) {
    browser.open("query?query=SELECT+%3Fx+%7B+%3Fx+a+nowhere:Thing+%7D").find(".yasqe textarea");
    browser.find("#asked button").click();
    assertThat(browser.find("#answer .errorResult, #answer pre").getText()).contains("nowhere");
  }

  private static String written(Browser browser) {
    String script = "return document.querySelector('.CodeMirror').CodeMirror.getValue()";
    return Objects.requireNonNull(browser.script(script)).toString();
  }
}
