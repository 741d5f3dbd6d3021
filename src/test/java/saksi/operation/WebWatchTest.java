package saksi.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.pipeline.PlainBuilders;
import saksi.reader.ReaderOptions;
import saksi.reader.web.FetchOptions;
import saksi.store.Store;

/**
 * Feeds, site maps and pages of a site on this machine are watched, and the clock is set by hand.
 */
class WebWatchTest {
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final String ONE_READ = ": 1 read, 0 replaced, 0 unchanged, 0 failed";

  @TempDir Path temp;
  private final List<String> said = new ArrayList<>();
  private final Time time = new Time();
  private NewsSite site;
  private Store store;
  private Intake intake;

  /** A clock that goes on when it is told to. */
  private static final class Time implements InstantSource {
    private Instant now = NOON;

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration duration) {
      now = now.plus(duration);
    }
  }

  @BeforeEach
  void open() throws IOException {
    site = new NewsSite();
    store = Store.open(temp.resolve("store"));
    intake = intake();
  }

  @AfterEach
  void close() {
    store.close();
    site.close();
  }

  private Intake intake() {
    return new Intake(store, PlainBuilders.builder(), Clock.systemUTC());
  }

  private WebWatch watch(String... paths) {
    return watch(List.of(paths).stream().map(site::address).toList());
  }

  private WebWatch watch(List<URI> addresses) {
    ReaderOptions reading =
        ReaderOptions.usual()
            .withAnyLanguage(true)
            .with(new FetchOptions(true, Duration.ZERO, Duration.ofSeconds(10), 1_000_000));
    return new WebWatch(addresses, intake, reading, EVERY, time, said::add);
  }

  private void look(WebWatch watch, Duration later) {
    time.pass(later);
    assertThat(watch.look()).isTrue();
  }

  private WebSource source(String path) {
    return WebSources.of(store.path()).all().stream()
        .filter(source -> source.address().equals(site.address(path)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsWhatAFeedHoldsAndOpensThePagesOfWhatItDoesNot() {
    site.gives("/rss", site.feed(site.whole("/a.html", "Lina Tarso"), site.summary("/b.html")));
    site.page("/b.html", "Budi Santoso");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    assertThat(site.asked()).containsExactly("/rss", "/b.html");
    assertThat(said)
        .containsExactly(site.address("/rss") + ": 2 read, 0 replaced, 0 unchanged, 0 failed");
    assertThat(texts()).anyMatch(t -> t.contains("Lina")).anyMatch(t -> t.contains("Budi"));
  }

  @Test
  void whatIsKnownIsFree() {
    site.gives("/rss", site.feed(site.whole("/a.html", "Lina Tarso"), site.summary("/b.html")));
    site.page("/b.html", "Budi Santoso");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    look(watch, EVERY.minusSeconds(1));
    site.asked();
    look(watch, Duration.ofSeconds(1));
    assertThat(site.asked()).containsExactly("/rss known");
    site.gives(
        "/rss",
        site.feed(
            site.whole("/c.html", "Sari Wulan"),
            site.whole("/a.html", "Lina Tarso"),
            site.summary("/b.html")));
    look(watch, EVERY);
    assertThat(site.asked()).containsExactly("/rss changed");
    assertThat(said).hasSize(2).last().asString().endsWith(ONE_READ);
  }

  @Test
  void whatChangesIsReplacedAndWhatDropsOutStays() {
    site.gives("/rss", site.feed(site.whole("/a.html", "Lina"), site.whole("/b.html", "Budi")));
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    site.gives("/rss", site.feed(site.whole("/a.html", "Sari")));
    look(watch, EVERY);
    assertThat(said).last().asString().endsWith(": 0 read, 1 replaced, 0 unchanged, 0 failed");
    assertThat(texts())
        .hasSize(2)
        .anyMatch(t -> t.contains("Sari"))
        .anyMatch(t -> t.contains("Budi"))
        .noneMatch(t -> t.contains("Lina"));
  }

  @Test
  void aPageIsLookedAtAgainAfterADayAndAWeek() {
    site.gives("/rss", site.feed(site.summary("/b.html")));
    site.page("/b.html", "Budi");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    site.asked();
    look(watch, Duration.ofDays(1));
    assertThat(site.asked()).containsExactly("/rss known", "/b.html");
    look(watch, Duration.ofDays(6));
    assertThat(site.asked()).containsExactly("/rss known");
    site.page("/b.html", "Sari");
    look(watch, Duration.ofDays(1));
    assertThat(site.asked()).containsExactly("/rss known", "/b.html");
    assertThat(said).last().asString().endsWith(": 0 read, 1 replaced, 0 unchanged, 0 failed");
  }

  @Test
  void anArticleWhosePageIsGoneLeavesNoTrace() throws IOException {
    site.gives("/rss", site.feed(site.summary("/pamit.html"), site.summary("/b.html")));
    site.page("/pamit.html", "Lina");
    site.page("/b.html", "Budi");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    site.gives("/pamit.html", 410, "");
    look(watch, Duration.ofDays(1));
    assertThat(said).anyMatch(line -> line.matches("withdrawn: pamit-\\w+, whose page is gone"));
    assertThat(texts()).hasSize(1);
    site.page("/pamit.html", "Lina");
    look(watch, Duration.ofDays(8));
    assertThat(texts()).hasSize(1);
    store.compact();
    store.close();
    noFileHas("pamit", "Lina");
  }

  @Test
  void aPageThatIsNotThereIsLookedForTwice() {
    site.gives("/rss", site.feed(site.summary("/a.html"), site.summary("/b.html")));
    site.page("/a.html", "Lina");
    site.page("/b.html", "Budi");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    site.gives("/a.html", 404, "");
    site.gives("/b.html", 404, "");
    look(watch, Duration.ofDays(1));
    assertThat(texts()).hasSize(2);
    site.page("/b.html", "Budi");
    look(watch, Duration.ofDays(1));
    assertThat(texts()).singleElement().asString().contains("Budi");
  }

  @Test
  void whatAUserWithdrawsIsNotReadAgain() throws IOException {
    site.gives("/rss", site.feed(site.whole("/pamit.html", "Lina")));
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    assertThat(intake.withdraw(store.hashes().firstKey())).isTrue();
    look(watch("/rss"), EVERY);
    assertThat(texts()).isEmpty();
    store.compact();
    store.close();
    noFileHas("pamit", "Lina");
  }

  @Test
  void aServerThatAsksForAPauseGetsIt() {
    site.gives("/rss", 429, "", "Retry-After", "7200");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    assertThat(said)
        .containsExactly(
            "unreachable: %s answers with the HTTP status 429; next look at 2025-03-04T14:00:00Z"
                .formatted(site.address("/rss")));
    assertThat(source("/rss").failures()).isEqualTo(1);
    site.asked();
    look(watch, Duration.ofMinutes(119));
    assertThat(site.asked()).isEmpty();
    site.gives("/rss", site.feed(site.whole("/a.html", "Lina")));
    look(watch, Duration.ofMinutes(1));
    assertThat(said).last().asString().endsWith(ONE_READ);
    assertThat(source("/rss").failures()).isZero();
    site.gives("/rss", 503, "", "Retry-After", "Tue, 04 Mar 2025 20:00:00 GMT");
    look(watch, EVERY);
    assertThat(source("/rss").next()).isEqualTo("2025-03-04T20:00:00Z");
  }

  @Test
  void eachFailureDoublesThePauseUpToADay() {
    site.gives("/rss", 500, "");
    WebWatch watch = watch("/rss");
    for (long minutes : new long[] {30, 60, 120, 240, 480, 960, 1440, 1440}) {
      assertThat(watch.look()).isTrue();
      Duration pause = Duration.between(time.instant(), source("/rss").next());
      assertThat(pause).isEqualTo(Duration.ofMinutes(minutes));
      time.pass(pause);
    }
    assertThat(source("/rss").succeeded()).isEmpty();
    site.gives("/rss", site.feed());
    look(watch, Duration.ZERO);
    assertThat(source("/rss").next()).isEqualTo(time.instant().plus(EVERY));
  }

  @Test
  void whatCannotBeReadStopsNoOther() throws IOException {
    URI dead;
    try (ServerSocket closed = new ServerSocket(0)) {
      dead = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/rss");
    }
    site.gives("/rusak", "<rss><channel><item>");
    site.gives("/tutup", 404, "");
    site.gives("/rss", site.feed(site.whole("/a.html", "Lina")));
    look(
        watch(List.of(dead, site.address("/rusak"), site.address("/tutup"), site.address("/rss"))),
        Duration.ZERO);
    String next = "; next look at 2025-03-04T12:30:00Z";
    assertThat(said)
        .containsExactly(
            "unreachable: " + dead + " cannot be reached" + next,
            "damaged: " + site.address("/rusak") + " is no sound feed" + next,
            "unreachable: " + site.address("/tutup") + " answers with the HTTP status 404" + next,
            site.address("/rss") + ONE_READ);
  }

  @Test
  void aStartAnewKnowsWhatWasSeen() throws IOException {
    site.gives("/rss", site.feed(site.summary("/a.html")));
    site.page("/a.html", "Lina");
    look(watch("/rss"), Duration.ZERO);
    Files.writeString(store.path().resolve("web-sources"), "item\tcut", StandardOpenOption.APPEND);
    store.close();
    store = Store.open(store.path());
    intake = intake();
    site.asked();
    WebWatch later = watch("/rss");
    assertThat(said).last().isEqualTo(site.address("/rss") + ": next look at 2025-03-04T12:15:00Z");
    look(later, Duration.ZERO);
    assertThat(site.asked()).isEmpty();
    look(later, EVERY);
    assertThat(site.asked()).containsExactly("/rss known");
  }

  @Test
  void aStoreThatLostAnArticleReadsItAgain() throws IOException {
    site.gives("/rss", site.feed(site.whole("/a.html", "Lina")));
    look(watch("/rss"), Duration.ZERO);
    store.withdraw(store.hashes().firstKey());
    look(watch("/rss"), EVERY);
    assertThat(texts()).hasSize(1);
  }

  @Test
  void whatStaysAsItIsIsLookedAtLessOften() {
    site.gives("/rss", 200, site.feed(), "Cache-Control", "public, max-age=3600");
    site.gives("/lama", site.feed().replace("<title>", "<ttl>120</ttl><title>"));
    look(watch("/rss", "/lama"), Duration.ZERO);
    assertThat(source("/rss").next()).isEqualTo("2025-03-04T13:00:00Z");
    assertThat(source("/lama").next()).isEqualTo("2025-03-04T14:00:00Z");
  }

  @Test
  void aPageThatCannotBeHadIsTriedAgainAndItsHostLeft() {
    site.gives("/rss", site.feed(site.summary("/a.html"), site.summary("/b.html")));
    site.gives("/a.html", 503, "", "Retry-After", "3600");
    site.page("/b.html", "Budi");
    WebWatch watch = watch("/rss");
    look(watch, Duration.ZERO);
    assertThat(site.asked()).containsExactly("/rss", "/a.html");
    assertThat(said)
        .containsExactly(
            "unreachable: " + site.address("/a.html") + " answers with the HTTP status 503");
    site.page("/a.html", "Lina");
    look(watch, Duration.ofHours(1));
    assertThat(site.asked()).containsExactly("/rss known", "/a.html", "/b.html");
    assertThat(texts()).hasSize(2);
  }

  @Test
  void whereRobotsMayNotReadPagesTheWordsOfTheFeedAreTaken() {
    site.gives("/robots.txt", "User-agent: *\nDisallow: /tutup/\n");
    site.gives("/rss", site.feed(site.summary("/tutup/a.html")));
    look(watch("/rss"), Duration.ZERO);
    assertThat(site.asked()).containsExactly("/rss");
    assertThat(texts()).singleElement().asString().contains("Rapat dibuka");
  }

  @Test
  void anArticleOfTwoFeedsIsOne() {
    String link = site.address("/a.html").toString();
    site.gives("/rss", site.feed(NewsSite.item(link + "?utm_source=rss#x", "Rapat dibuka ...")));
    site.gives("/lain", site.feed(NewsSite.item(link, "Rapat dibuka pagi ini ...")));
    site.page("/a.html", "Lina");
    look(watch("/rss", "/lain"), Duration.ZERO);
    assertThat(texts()).hasSize(1);
    assertThat(said).last().asString().endsWith(": 0 read, 0 replaced, 1 unchanged, 0 failed");
  }

  @Test
  void theMapOfASiteListsPages() {
    site.gives("/sitemap.xml", site.map("/a.html", "/b.html"));
    site.page("/a.html", "Lina");
    site.page("/b.html", "Budi");
    WebWatch watch = watch("/sitemap.xml");
    look(watch, Duration.ZERO);
    assertThat(texts()).hasSize(2);
    site.gives(
        "/sitemap.xml", "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>");
    look(watch, EVERY);
    assertThat(said).last().asString().contains("is a list of site maps: name one of them");
  }

  @Test
  void aPageIsWatchedItself() {
    site.page("/a.html", "Lina");
    WebWatch watch = watch("/a.html");
    look(watch, Duration.ZERO);
    assertThat(said).last().asString().endsWith(ONE_READ);
    look(watch, EVERY);
    site.page("/a.html", "Budi");
    look(watch, EVERY);
    assertThat(said).last().asString().endsWith(": 0 read, 1 replaced, 0 unchanged, 0 failed");
    site.gives("/a.html", 404, "");
    look(watch, EVERY);
    assertThat(texts()).hasSize(1);
    look(watch, EVERY.multipliedBy(2));
    assertThat(texts()).isEmpty();
    assertThat(said).hasSize(5);
  }

  private List<String> texts() {
    return store.hashes().values().stream().map(hash -> store.text(hash).orElseThrow()).toList();
  }

  private void noFileHas(String... words) throws IOException {
    try (var files = Files.walk(temp.resolve("store"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
            .as(file.toString())
            .doesNotContain(words);
      }
    }
  }
}
