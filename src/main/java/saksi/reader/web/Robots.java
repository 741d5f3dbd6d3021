package saksi.reader.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each site's robots.txt asks of programs like this (RFC 9309). */
final class Robots {
  private static final List<String> NAMES = List.of("saksi");
  private static final int LONGEST_PAUSE_SECONDS = 60;
  private static final Duration LONGEST_USE = Duration.ofDays(1);

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final InstantSource clock;
  private final Map<URI, Rules> rules = new HashMap<>();

  Robots(InstantSource clock) {
    this.clock = clock;
  }

  private record Rules(Instant read, SimpleRobotRules rules) {}

  /** Fetches the rules of a site. */
  interface Source {
    HttpAnswer get(URI address) throws FetchException;
  }

  /** Refuses an address that the site doesn't want read, and says how long to pause there. */
  synchronized Duration require(URI address, Source source) throws FetchException {
    URI robots = address.resolve("/robots.txt");
    SimpleRobotRules site = rules(robots, source);
    if (!site.isAllowed(address.toString())) {
      throw FetchException.forbidden("is not to be read by programs, says its site's robots.txt");
    }
    long delay = Math.max(0, site.getCrawlDelay());
    return Duration.ofMillis(Math.min(delay, LONGEST_PAUSE_SECONDS * 1000L));
  }

  private SimpleRobotRules rules(URI robots, Source source) throws FetchException {
    Instant now = clock.instant();
    Rules known = rules.get(robots);
    if (known == null || now.isBefore(known.read) || now.isAfter(known.read.plus(LONGEST_USE))) {
      known = new Rules(now, read(robots, source));
      rules.put(robots, known);
    }
    return known.rules;
  }

  /** A host that can't say what it wants is asked for nothing else, but asked again. */
  private SimpleRobotRules read(URI robots, Source source) throws FetchException {
    HttpAnswer answer = source.get(robots);
    if (answer.status() == HttpAnswer.OK) {
      return parser.parseContent(robots.toString(), answer.bytes(), "text/plain", NAMES);
    }
    FetchException refused =
        FetchException.refused(
            answer.status(), Waits.retryAfter(answer.headers(), clock.instant()));
    if (refused.isOfTheHost()) {
      throw refused;
    }
    return parser.failedFetch(answer.status());
  }
}
