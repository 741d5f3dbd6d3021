package saksi.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Judges a page by the rules of axe-core: those of WCAG 2.2 to level AA, and good practice. */
final class Accessibility {
  private static final String AXE = script();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        found => done(found.violations.flatMap(rule => rule.nodes.map(
            node => `${rule.impact} ${rule.id}: ${rule.help}: ${node.target} ${node.html}`))),
        error => done(['axe-core failed: ' + error]));
      """;

  private Accessibility() {}

  /** What is wrong, one line an element. */
  static List<String> violations(ChromeDriver driver) {
    driver.executeScript(AXE);
    List<?> lines = (List<?>) Objects.requireNonNull(driver.executeAsyncScript(RUN));
    return lines.stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
