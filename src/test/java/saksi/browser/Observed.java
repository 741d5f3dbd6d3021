package saksi.browser;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What a browser noticed while it showed a page.
 *
 * @param complaints warnings and errors of its console
 * @param foreign addresses outside the site that the page asked
 * @param bytes what came over the wire
 * @param shift how much of the page moved by itself (cumulative layout shift)
 */
record Observed(List<String> complaints, List<String> foreign, long bytes, double shift) {
  static Observed by(ChromeDriver driver, URI site) {
    List<Event> events =
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(Event::of).toList();
    Object shift = driver.executeScript("return window.layoutShift || 0");
    return new Observed(
        complaints(driver),
        events.stream().map(Event::asked).filter(url -> leaves(url, site)).toList(),
        events.stream().mapToLong(Event::bytes).sum(),
        ((Number) requireNonNull(shift)).doubleValue());
  }

  private static List<String> complaints(ChromeDriver driver) {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  private static boolean leaves(String url, URI site) {
    return url.matches("(https?|wss?):.*") && !url.startsWith(site.toString());
  }

  /** An event of the browser's own protocol. */
  private record Event(String method, JsonObject parameters) {
    static Event of(LogEntry entry) {
      JsonObject line = JsonParser.parseString(entry.getMessage()).getAsJsonObject();
      JsonObject message = line.getAsJsonObject("message");
      return new Event(message.get("method").getAsString(), message.getAsJsonObject("params"));
    }

    /** The address that was asked, if this is a request. */
    String asked() {
      return method.equals("Network.requestWillBeSent")
          ? parameters.getAsJsonObject("request").get("url").getAsString()
          : "";
    }

    /** How long the answer was, headers included and compressed, if this is its end. */
    long bytes() {
      return method.equals("Network.loadingFinished")
          ? parameters.get("encodedDataLength").getAsLong()
          : 0;
    }
  }
}
