package saksi.reader.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each site's robots.txt asks of programs like this (RFC 9309). */
final class Robots {
  private static final List<String> NAMES = List.of("saksi");
  private static final int LONGEST_PAUSE_SECONDS = 60;

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<URI, SimpleRobotRules> rules = new HashMap<>();

  /** Fetches the rules of a site. */
  interface Source {
    HttpAnswer get(URI address) throws FetchException;
  }

  /** Refuses an address that the site doesn't want read, and says how long to pause there. */
  synchronized Duration require(URI address, Source source) throws FetchException {
    URI robots = address.resolve("/robots.txt");
    SimpleRobotRules site = rules.get(robots);
    if (site == null) {
      site = rules(robots, source);
      rules.put(robots, site);
    }
    if (!site.isAllowed(address.toString())) {
      throw FetchException.forbidden("is not to be read by programs, says its site's robots.txt");
    }
    long delay = Math.max(0, site.getCrawlDelay());
    return Duration.ofMillis(Math.min(delay, LONGEST_PAUSE_SECONDS * 1000L));
  }

  private SimpleRobotRules rules(URI robots, Source source) throws FetchException {
    HttpAnswer answer = source.get(robots);
    return answer.status() == HttpAnswer.OK
        ? parser.parseContent(robots.toString(), answer.bytes(), "text/plain", NAMES)
        : parser.failedFetch(answer.status());
  }
}
