package saksi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedSeeds.class)
class StartPageTest {
  @ParameterizedTest
  @ValueSource(strings = {"?lang=en", "?lang=id"})
  void isLightAndStaysWithinItsSite(String path, Browser browser) {
    browser.open(path).find("h1");
    Observed observed = browser.observed();
    assertThat(observed.foreign()).isEmpty();
    assertThat(observed.bytes()).isBetween(1L, 500_000L);
    assertThat(observed.shift()).isLessThan(0.01);
  }
}
