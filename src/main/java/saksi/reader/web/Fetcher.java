package saksi.reader.web;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Reads what stands at addresses of the web: what the site's robots.txt allows, one request at a
 * time and with pauses, within bounds of time and size, and from public addresses alone, also where
 * a redirect leads.
 */
public final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;

  private final FetchOptions options;
  private final Hosts hosts;
  private final InstantSource clock;
  private final PageRequests requests;
  private final Turns turns;
  private final Robots robots;

  public Fetcher(FetchOptions options) {
    this(options, InstantSource.system());
  }

  /** A fetcher for which the time is what a clock says. */
  public Fetcher(FetchOptions options, InstantSource clock) {
    this(
        options,
        options.allowPrivate() ? Hosts.all() : Hosts.ofTheOpenInternet(),
        new Turns(),
        clock);
  }

  Fetcher(FetchOptions options, Hosts hosts, Turns turns, InstantSource clock) {
    this.options = options;
    this.hosts = hosts;
    this.turns = turns;
    this.clock = clock;
    this.robots = new Robots(clock);
    this.requests = new PageRequests(options.timeout(), options.mostBytes());
  }

  /** What stands at an address, or where it leads to. */
  public Fetched get(URI address) throws FetchException {
    return get(address, Validators.NONE);
  }

  /** The same, unless it is what was seen before. */
  public Fetched get(URI address, Validators known) throws FetchException {
    URI at = address;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      hosts.require(at);
      Duration asked = robots.require(at, this::followed);
      HttpAnswer answer = answer(at, asked, known);
      if (!answer.sendsOn()) {
        return fetched(at, answer);
      }
      at = answer.location().orElseThrow();
    }
    throw FetchException.unfit("leads on and on");
  }

  /** An answer for which robots.txt need not be asked, after redirects. */
  private HttpAnswer followed(URI address) throws FetchException {
    URI at = address;
    HttpAnswer answer = answer(at, Duration.ZERO, Validators.NONE);
    for (int i = 0; i < MOST_REDIRECTS && answer.sendsOn(); i++) {
      at = answer.location().orElseThrow();
      answer = answer(at, Duration.ZERO, Validators.NONE);
    }
    return answer;
  }

  private HttpAnswer answer(URI address, Duration asked, Validators known) throws FetchException {
    hosts.require(address);
    String host = address.getHost().toLowerCase(Locale.ROOT);
    turns.await(host, asked.compareTo(options.pause()) > 0 ? asked : options.pause());
    if (options.allowPrivate()) {
      return requests.get(address, known);
    }
    GuardedNames.guard(host);
    try {
      return requests.get(address, known);
    } finally {
      GuardedNames.release(host);
    }
  }

  private Fetched fetched(URI address, HttpAnswer answer) throws FetchException {
    boolean isUnchanged = answer.status() == HttpAnswer.NOT_MODIFIED;
    if (answer.status() != HttpAnswer.OK && !isUnchanged) {
      throw FetchException.refused(
          answer.status(), Waits.retryAfter(answer.headers(), clock.instant()));
    }
    return new Fetched(
        address,
        isUnchanged,
        answer.bytes(),
        Validators.of(answer.headers()),
        Waits.maxAge(answer.headers()));
  }

  @Override
  public void close() {
    requests.close();
  }
}
