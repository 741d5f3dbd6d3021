package saksi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import saksi.Proof;

/** Chromium without a window, and what it noticed since a page was opened. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String WATCH_SHIFTS =
      """
      window.layoutShift = 0;
      new PerformanceObserver(list => list.getEntries()
          .filter(entry => !entry.hadRecentInput)
          .forEach(entry => window.layoutShift += entry.value))
          .observe({type: 'layout-shift', buffered: true});
      """;

  private final ChromeDriver driver;
  private final URI site;

  private Browser(ChromeDriver driver, URI site) {
    this.driver = driver;
    this.site = site;
    cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH_SHIFTS));
  }

  /** Skips the test where there is no Chromium. */
  static void require() {
    Proof.needs(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "Chromium and its driver (Debian's packages chromium and chromium-driver)");
  }

  /** Starts Chromium for the pages of a site. */
  static Browser start(URI site) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options()), site);
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en",
        "--window-size=1280,1000");
  }

  /** Opens a page of the site, by its path; what came before is forgotten. */
  Browser open(String path) {
    driver.get("about:blank");
    observed();
    driver.get(site.resolve(path).toString());
    return this;
  }

  /** What the browser noticed since the page was opened, or since this was asked last. */
  Observed observed() {
    return Observed.by(driver, site);
  }

  /** What the rules of axe-core say against the page. */
  List<String> barriers() {
    return Accessibility.violations(driver);
  }

  /** The path and query of the page, as the address line shows them. */
  String address() {
    return site.relativize(URI.create(String.valueOf(driver.getCurrentUrl()))).toString();
  }

  /** Loads the page anew, as its address says. */
  Browser reload() {
    driver.navigate().refresh();
    return this;
  }

  /** Clicks what a selector selects, and waits for what another selects. */
  Browser follow(String link, String then) {
    script("arguments[0].scrollIntoView({block: 'center'})", find(link));
    find(link).click();
    find(then);
    return this;
  }

  /** Presses keys on what a selector selects. */
  Browser press(String selector, CharSequence... keys) {
    find(selector).sendKeys(keys);
    return this;
  }

  /** Clicks so many pixels right of and below the middle of what a selector selects. */
  Browser click(String selector, int right, int below) {
    new Actions(driver).moveToElement(find(selector), right, below).click().perform();
    return this;
  }

  /** Waits until the address says something. */
  Browser awaitAddress(String part) {
    await(page -> address().contains(part));
    return this;
  }

  /** Runs no script of the pages, or all. */
  Browser scripts(boolean run) {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    return this;
  }

  /** Keeps in a folder what pages give to download. */
  Browser downloads(Path folder) {
    cdp(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    return this;
  }

  /** Waits for what a selector selects. */
  WebElement find(String selector) {
    return await(page -> page.findElement(By.cssSelector(selector)));
  }

  /** What a selector selects at this moment. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until a condition gives something. */
  <T> T await(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(RuntimeException.class)
        .until(condition);
  }

  /** Runs a script on the page and returns what it returns. */
  @Nullable Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** How many pixels of the page lie beside the window. */
  long overflow() {
    String beside = "const root = document.documentElement; return root.scrollWidth - innerWidth";
    return ((Number) Objects.requireNonNull(script(beside))).longValue();
  }

  /** Shows the page as a telephone does. */
  Browser narrow() {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Shows the page as wide as the window again. */
  Browser wide() {
    cdp("Emulation.clearDeviceMetricsOverride", Map.of());
    return this;
  }

  /** Prefers light or dark colours. */
  Browser prefer(String colourScheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colourScheme);
    cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    return this;
  }

  /** Leaves a picture of the window under {@code target/screenshots}. */
  Browser picture(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a command of the browser's own protocol. */
  private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
