package saksi.reader.web;

import java.net.URI;
import java.time.Duration;
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
  private final Requests requests;
  private final Turns turns;
  private final Robots robots = new Robots();

  public Fetcher(FetchOptions options) {
    this(options, options.allowPrivate() ? Hosts.all() : Hosts.ofTheOpenInternet(), new Turns());
  }

  Fetcher(FetchOptions options, Hosts hosts, Turns turns) {
    this.options = options;
    this.hosts = hosts;
    this.turns = turns;
    this.requests = new Requests(options.timeout(), options.mostBytes());
  }

  /** What stands at an address, or where it leads to. */
  public Fetched get(URI address) throws FetchException {
    URI at = address;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      hosts.require(at);
      Duration asked = robots.require(at, this::followed);
      HttpAnswer answer = answer(at, asked);
      if (!answer.sendsOn()) {
        return fetched(at, answer);
      }
      at = answer.location().orElseThrow();
    }
    throw FetchException.failed("leads on and on");
  }

  /** An answer for which robots.txt need not be asked, after redirects. */
  private HttpAnswer followed(URI address) throws FetchException {
    URI at = address;
    HttpAnswer answer = answer(at, Duration.ZERO);
    for (int i = 0; i < MOST_REDIRECTS && answer.sendsOn(); i++) {
      at = answer.location().orElseThrow();
      answer = answer(at, Duration.ZERO);
    }
    return answer;
  }

  private HttpAnswer answer(URI address, Duration asked) throws FetchException {
    hosts.require(address);
    String host = address.getHost().toLowerCase(Locale.ROOT);
    turns.await(host, asked.compareTo(options.pause()) > 0 ? asked : options.pause());
    if (options.allowPrivate()) {
      return requests.get(address);
    }
    GuardedNames.guard(host);
    try {
      return requests.get(address);
    } finally {
      GuardedNames.release(host);
    }
  }

  private static Fetched fetched(URI address, HttpAnswer answer) throws FetchException {
    if (answer.status() != HttpAnswer.OK) {
      throw FetchException.failed("answers with the HTTP status " + answer.status());
    }
    return new Fetched(address, answer.bytes());
  }

  @Override
  public void close() {
    requests.close();
  }
}
