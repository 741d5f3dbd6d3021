package saksi.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** What holds of every page, whatever it shows. */
final class Soundness {
  private static final long MOST_BYTES = 500_000;
  private static final double MOST_SHIFT = 0.01;

  private Soundness() {}

  /**
   * The page stays within its site, is light, does not jump, gives its console nothing to say, and
   * is accessible in light and dark and on a telephone, where nothing sticks out. Leaves pictures
   * of it under a name.
   */
  static void check(Browser browser, String name) {
    Observed observed = browser.observed();
    assertSoftly(softly -> {
      String page = browser.address();
      softly.assertThat(observed.complaints()).as(page).isEmpty();
      softly.assertThat(observed.foreign()).as(page).isEmpty();
      softly.assertThat(observed.bytes()).as("bytes of " + page).isLessThan(MOST_BYTES);
      softly.assertThat(observed.shift()).as("layout shift of " + page).isLessThan(MOST_SHIFT);
      browser.prefer("dark").picture(name + "-dark");
      softly.assertThat(browser.barriers()).as(page + " dark").isEmpty();
      browser.prefer("light").picture(name);
      softly.assertThat(browser.barriers()).as(page + " light").isEmpty();
      browser.narrow().picture(name + "-narrow");
      softly.assertThat(browser.overflow()).as("pixels beside " + page).isLessThanOrEqualTo(0);
      browser.wide();
    });
  }
}
