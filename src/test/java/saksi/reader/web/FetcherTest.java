package saksi.reader.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final FetchOptions QUICK =
      new FetchOptions(true, Duration.ZERO, Duration.ofSeconds(20), 100_000);

  @Test
  void aPageIsReadWhereItsRedirectsLead() throws Exception {
    try (Site site = Site.at("127.0.0.1").with("/b", "isi").redirecting("/a", "/b");
        Fetcher fetcher = new Fetcher(QUICK)) {
      Fetched fetched = fetcher.get(site.address("/a"));
      assertThat(fetched.address()).isEqualTo(site.address("/b"));
      assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("isi");
      assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/b");
    }
  }

  @Test
  void redirectsInACircleEnd() throws Exception {
    try (Site site = Site.at("127.0.0.1").redirecting("/a", "/a");
        Fetcher fetcher = new Fetcher(QUICK)) {
      refused(fetcher, site.address("/a"), "leads on and on");
    }
  }

  @Test
  void whatTheSiteDoesNotWantReadIsNotAskedFor() throws Exception {
    String robots = "User-agent: *\nDisallow: /\n\nUser-agent: saksi\nDisallow: /tutup\n";
    try (Site site =
            Site.at("127.0.0.1").with("/robots.txt", robots).with("/tutup/a", "").with("/b", "b");
        Fetcher fetcher = new Fetcher(QUICK)) {
      refused(
          fetcher,
          site.address("/tutup/a"),
          "is not to be read by programs, says its site's robots.txt");
      assertThat(fetcher.get(site.address("/b")).bytes()).hasSize(1);
      assertThat(site.asked()).containsExactly("/robots.txt", "/b");
    }
  }

  @Test
  void aMissingPageIsNamed() throws Exception {
    try (Site site = Site.at("127.0.0.1");
        Fetcher fetcher = new Fetcher(QUICK)) {
      refused(fetcher, site.address("/tiada"), "answers with the HTTP status 404");
    }
  }

  @Test
  void anAnswerWithoutEndIsGivenUp() throws Exception {
    try (Site site = Site.at("127.0.0.1");
        Fetcher fetcher = new Fetcher(QUICK)) {
      refused(fetcher, site.address("/endless"), "is longer than 100000 bytes");
    }
  }

  /** A host that takes the connection and says nothing. */
  @Test
  void aSilentHostIsGivenUp() throws Exception {
    FetchOptions hasty = new FetchOptions(true, Duration.ZERO, Duration.ofSeconds(1), 1000);
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Fetcher fetcher = new Fetcher(hasty)) {
      refused(
          fetcher,
          URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"),
          "does not answer within 1 s");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/",
        "http://localhost:%d/",
        "http://[::1]:%d/",
        "http://2130706433:%d/"
      })
  void addressesOfThisMachineAreRefusedUnlessTheyAreAllowed(String address) throws Exception {
    try (Site site = Site.at("127.0.0.1");
        Fetcher fetcher = new Fetcher(FetchOptions.usual())) {
      URI uri = URI.create(address.formatted(site.address("/").getPort()));
      refused(fetcher, uri, "is a private address; --allow-private allows it");
      assertThat(site.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/", "jar:file:/a!/b", "http:///a"})
  void otherAddressesAreRefused(String address) {
    try (Fetcher fetcher = new Fetcher(FetchOptions.usual())) {
      refused(fetcher, URI.create(address), "is no address of the web");
    }
  }

  @Test
  void aRedirectToAPrivateAddressIsNotFollowed() throws IOException {
    try (Site inside = Site.at("127.0.0.2").with("/rahasia", "kata sandi");
        Site outside =
            Site.at("127.0.0.1").redirecting("/a", inside.address("/rahasia").toString());
        Fetcher fetcher = allowing("127.0.0.1")) {
      refused(fetcher, outside.address("/a"), "is a private address; --allow-private allows it");
      assertThat(outside.asked()).contains("/a");
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void robotsOfAPrivateAddressAreNotAskedFor() throws IOException {
    try (Site inside = Site.at("127.0.0.2");
        Site outside =
            Site.at("127.0.0.1").redirecting("/robots.txt", inside.address("/x").toString());
        Fetcher fetcher = allowing("127.0.0.1")) {
      refused(fetcher, outside.address("/a"), "is a private address; --allow-private allows it");
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void oneHostIsAskedWithPauses() throws Exception {
    List<Duration> waits = new ArrayList<>();
    FetchOptions paused =
        new FetchOptions(true, Duration.ofSeconds(1), Duration.ofSeconds(20), 1000);
    try (Site site =
            Site.at("127.0.0.1")
                .with("/robots.txt", "User-agent: *\nCrawl-delay: 7\n")
                .with("/a", "a");
        Fetcher fetcher =
            new Fetcher(
                paused, Hosts.all(), new Turns(() -> 0, waits::add), InstantSource.system())) {
      fetcher.get(site.address("/a"));
      fetcher.get(site.address("/a"));
      assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(8));
    }
  }

  /** A fetcher for which one host of this machine stands for the open internet. */
  private static Fetcher allowing(String host) {
    FetchOptions options = new FetchOptions(false, Duration.ZERO, Duration.ofSeconds(20), 1000);
    return new Fetcher(
        options,
        new Hosts(address -> address.getHostAddress().equals(host)),
        new Turns(),
        InstantSource.system());
  }

  private static void refused(Fetcher fetcher, URI address, String what) {
    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> fetcher.get(address))
        .withMessage(what);
  }
}
