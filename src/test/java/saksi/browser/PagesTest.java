package saksi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedSeeds.class)
class PagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "country/KP.html?lang=en",
        "person/vladimir-putin.html?lang=id",
        "event/b799f4d56fa3b11d6d4a.html?lang=en",
        "article/putin-dan-guterres-di-kazan.html?lang=id",
        "claim/putin-dan-guterres-di-kazan-5.html?lang=en",
        "search?q=korea&lang=en",
      })
  void isSound(String path, Browser browser) {
    browser.open(path).find("h1");
    String kind = path.substring(0, path.indexOf(path.startsWith("search") ? '?' : '/'));
    Soundness.check(browser, kind);
  }

  @Test
  void leadsFromAnEntityToTheSentence(Browser browser) {
    browser.open("country/KP.html?lang=en");
    browser.find(".timeline a[href*='b799f4d56fa3b11d6d4a']").click();
    browser.find(".claim a.quote").click();
    assertThat(browser.find("mark.evidence:target").getText()).contains("serdadu");
  }
}
