package saksi.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedSeeds.class)
class StartPageTest {
  @ParameterizedTest
  @ValueSource(strings = {"?lang=en", "?lang=id"})
  void isSound(String path, Browser browser) {
    browser.open(path).find("h1");
    Soundness.check(browser, "start" + path.substring(path.length() - 3));
  }
}
