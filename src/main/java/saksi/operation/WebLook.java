package saksi.operation;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import saksi.operation.WebItem.Standing;
import saksi.reader.Document;
import saksi.reader.Listing;
import saksi.reader.ReadResult.Problem;
import saksi.reader.UnreadableText;
import saksi.reader.web.FetchException;
import saksi.reader.web.Fetched;
import saksi.store.Sha256;

/** One look at an address of the web, and at the pages of articles that it has listed. */
final class WebLook {
  /** So many pages are asked for at one look; the others follow at the next ones. */
  private static final int MOST_PAGES = 100;

  private final WebSource before;
  private final URI address;
  private final WebReading web;
  private final Intake intake;
  private final WebSources sources;
  private final Pace pace;
  private final InstantSource clock;
  private final Consumer<String> tells;

  /** What the list says of articles, by their keys. */
  private final Map<String, Document> words = new HashMap<>();

  private final Gathering gathering;
  private Duration asked = Duration.ZERO;

  WebLook(
      WebSource before,
      WebReading web,
      Intake intake,
      Pace pace,
      InstantSource clock,
      Consumer<String> tells) {
    this.before = before;
    this.address = before.address();
    this.web = web;
    this.intake = intake;
    this.sources = intake.sources();
    this.pace = pace;
    this.clock = clock;
    this.tells = tells;
    this.gathering = new Gathering(address, intake, clock, tells);
  }

  void run() {
    try {
      Fetched found = web.fetcher().get(address, before.validators());
      WebSource seen = found.isUnchanged() ? before : enter(found);
      visit();
      gathering.bring();
      Duration stays = pace.after(longer(found.maxAge(), seen.stays()));
      Duration pause = longer(stays, pace.afterRequest(asked));
      sources.put(seen.succeeded(clock.instant(), pause));
    } catch (FetchException e) {
      leave(e);
      fail(code(e), e.what(), e.retryAfter());
    } catch (UnreadableText e) {
      fail(e.problem().code(), e.what(), Duration.ZERO);
    }
    sources.save();
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private static String code(FetchException e) {
    return (e.isForbidden() ? Problem.FORBIDDEN : Problem.UNREACHABLE).code();
  }

  private void fail(String code, String what, Duration retryAfter) {
    Instant now = clock.instant();
    Duration pause = pace.afterFailures(before.failures() + 1, retryAfter);
    sources.put(before.failed(now, pause, what));
    tells.accept(
        "%s: %s %s; next look at %s"
            .formatted(code, address, what, WebWatch.seconds(now.plus(pause))));
  }

  /** Enters what was found into what is known. */
  private WebSource enter(Fetched found) throws UnreadableText {
    Optional<Listing> listing = web.listings().of(found);
    if (listing.isEmpty()) {
      enterPage(found);
      return before.with(found.validators(), Duration.ZERO);
    }
    Set<String> listed = new HashSet<>();
    for (Listing.Entry entry : listing.get().entries()) {
      if (listed.add(WebItem.hash(entry.key()))) {
        enter(entry);
      }
    }
    sources.retain(address, listed);
    return before.with(found.validators(), listing.get().timeToLive());
  }

  private void enter(Listing.Entry entry) {
    Optional<WebItem> known = sources.item(address, WebItem.hash(entry.key()));
    WebItem item = WebItem.listed(entry, known, clock.instant());
    entry.words().ifPresent(document -> words.put(item.key(), document));
    if (known.filter(same -> same.state().equals(item.state())).isPresent()) {
      return;
    }
    if (entry.words().isPresent()
        && (entry.link().isEmpty() || (entry.isWhole() && !web.followLinks()))) {
      gathering.add(item, Standing.TOLD, List.of(entry.words().get()));
    } else {
      sources.put(address, item);
    }
  }

  /** The address is itself an article, or a file of articles. */
  private void enterPage(Fetched found) {
    Listing.Entry page =
        new Listing.Entry(
            address.toString(),
            Sha256.of(found.bytes()),
            Optional.of(address),
            Optional.empty(),
            false);
    Optional<WebItem> known = sources.item(address, WebItem.hash(page.key()));
    WebItem item = WebItem.listed(page, known, clock.instant());
    if (known.filter(same -> same.state().equals(item.state()) && !same.isMissing()).isEmpty()) {
      gathering.add(item, Standing.READ, documents(found));
    }
  }

  private List<Document> documents(Fetched found) {
    List<Document> documents = new ArrayList<>();
    web.reader().read(found, documents::add);
    return documents;
  }

  /** Looks at the pages of articles that are due. */
  private void visit() {
    int visited = 0;
    for (WebItem item : sources.due(address, clock.instant())) {
      if (item.link().isPresent() && visited++ < MOST_PAGES && !visit(item, item.link().get())) {
        return;
      }
    }
  }

  /** Whether others of the same host may be looked at. */
  private boolean visit(WebItem item, URI link) {
    try {
      Fetched page = web.fetcher().get(link);
      if (item.standing() == Standing.TOLD) {
        sources.put(address, item.seen(Standing.TOLD, clock.instant()));
      } else {
        gathering.add(item, Standing.READ, documents(page));
      }
      return true;
    } catch (FetchException e) {
      refused(item, link, e);
      asked = longer(asked, e.retryAfter());
      return !e.isOfTheHost();
    }
  }

  private void refused(WebItem item, URI link, FetchException e) {
    Instant now = clock.instant();
    boolean isArticle = item.article().isPresent();
    Document told = words.get(item.key());
    if (isArticle && (e.isGone() || (e.isMissing() && item.isMissing()))) {
      withdraw(item);
    } else if (isArticle && e.isMissing()) {
      sources.put(address, item.missed(now));
    } else if (item.standing() != Standing.NEW) {
      sources.put(address, item.seen(item.standing(), now));
    } else if (e.isForbidden() && told != null) {
      gathering.add(item, Standing.TOLD, List.of(told));
    } else {
      tells.accept("%s: %s %s".formatted(code(e), link, e.what()));
      Duration pause = pace.afterFailures(item.looks() + 1, e.retryAfter());
      sources.put(
          address,
          e.isGone() || e.isForbidden()
              ? item.read(Standing.READ, Optional.empty(), now)
              : item.failed(now, pause));
    }
  }

  /** The article that this address is has gone, or is not there for the moment. */
  private void leave(FetchException e) {
    sources
        .item(address, WebItem.hash(address.toString()))
        .filter(item -> item.article().isPresent() && (e.isGone() || e.isMissing()))
        .ifPresent(item -> refused(item, address, e));
    sources
        .item(address, WebItem.hash(address.toString()))
        .ifPresent(item -> sources.put(address, item.resting()));
  }

  private void withdraw(WebItem item) {
    String id = item.article().orElseThrow();
    if (intake.withdraw(id)) {
      tells.accept("withdrawn: " + id + ", whose page is gone");
    }
  }
}
