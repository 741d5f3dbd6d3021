package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.reader.web.Site;

/** A feed of a site on this machine is watched, alone and by a server. */
class WatchCommandTest {
  private static final String FEED =
      "<rss version='2.0'><channel><title>Contoh</title><item><title>Menlu Mali ke Accra</title>"
          + "<link>%s</link><description>Menlu Mali terbang ke Ghana ...</description></item>"
          + "</channel></rss>";

  @TempDir Path temp;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.at("127.0.0.1");
    site.with("/rss", FEED.formatted(site.address("/mali.html?utm_source=rss")))
        .with(
            "/mali.html",
            "<html><body><h1>Menlu Mali ke Accra</h1><p>Menteri Luar Negeri Mali bertemu dengan"
                + " Presiden Ghana pada Senin pagi untuk membahas keamanan perbatasan.</p></body>");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void saysWhatItDidAndStatusHowEachAddressIs() {
    Path store = temp.resolve("store");
    String feed = site.address("/rss").toString();
    try (Serving watching = new Serving("watch", "--store", store.toString(), feed)) {
      Awaiting.until(() -> watching.printed().contains("next look at"));
      assertThat(watching.printed()).contains("forbidden: " + feed + " is a private address");
      assertThat(Run.of("status", "--store", store).succeeds().out())
          .contains("Watched " + feed, "went well  never", "failures   1, the last: is a private");
    }
    try (Serving watching =
        new Serving("watch", "--store", store.toString(), "--allow-private", feed)) {
      Awaiting.until(() -> watching.printed().contains("1 read"));
      assertThat(watching.printed()).contains(feed + ": 1 read, 0 replaced, 0 unchanged, 0 failed");
    }
    assertThat(Run.of("status", "--store", store).succeeds().out())
        .contains("Watched " + feed, "articles              1")
        .doesNotContain("never", "failures");
  }

  @Test
  void aServerWatchesWithTheOptionsOfABuild() {
    Path store = temp.resolve("store");
    Run.of("build", "--store", store, "seeds/articles").succeeds();
    String feed = site.address("/rss").toString();
    try (Serving serving =
        new Serving(
            "serve",
            "--store",
            store.toString(),
            "--port",
            "0",
            "--allow-private",
            "--any-language",
            "--watch",
            feed)) {
      Awaiting.until(() -> serving.printed().contains(feed + ": 1 read"));
    }
    assertThat(Run.of("query", "--store", store, "articles").succeeds().out()).contains("mali-");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Run.of("watch", "--store", temp.resolve("store"), temp.resolve("tiada"))
        .failsSaying("no such file or folder: " + temp.resolve("tiada"));
  }
}
