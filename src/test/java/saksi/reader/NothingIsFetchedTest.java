package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in may name addresses: contexts, DTDs, entities, frames. Nobody goes there. */
class NothingIsFetchedTest {
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void forAPage() throws IOException {
    String page =
        """
        <!DOCTYPE html SYSTEM "@dtd"><html><head><title>Rapat</title><base href="@base/">
        <link rel="stylesheet" href="@style"><script src="@script"></script>
        <script type="application/ld+json">{"@context": "@ctx", "@type": "NewsArticle",
        "headline": "Rapat", "author": {"@id": "@author"}, "image": "@image"}</script></head>
        <body><iframe src="@frame"></iframe><img src="@picture"><object data="@object"></object>
        <article><p>%s</p></article></body></html>
        """
            .formatted(new String(Samples.text(), UTF_8));
    assertNothingAsked("page.html", page.getBytes(UTF_8));
  }

  @Test
  void forXml() throws IOException {
    for (String format : List.of("rss", "atom")) {
      String root = format.equals("rss") ? "rss" : "feed";
      String feed = new String(Samples.of(format), UTF_8);
      for (String hostile :
          List.of(
              "<!DOCTYPE " + root + " SYSTEM \"@dtd\">",
              "<!DOCTYPE " + root + " PUBLIC \"-//x//y\" \"@dtd\">",
              "<!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"@entity\">]>",
              "<!DOCTYPE " + root + " [<!ENTITY % x SYSTEM \"@parameter\"> %x;]>",
              "<?xml-stylesheet href=\"@style\"?>")) {
        String whole = feed.replaceFirst("\\?>", "?>" + hostile);
        assertNothingAsked("feed", whole.replace(Samples.HEADLINE, "&x;").getBytes(UTF_8));
      }
    }
    String document = "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"@dtd\"><d><t>kata</t></d>";
    assertNothingAsked(
        "a.docx", Samples.zip(Map.of("word/document.xml", here(document).getBytes(UTF_8))));
  }

  private String here(String text) {
    return text.replaceAll(
        "@(?=dtd|base|style|script|ctx|author|image|frame|picture|object|entity|parameter)",
        address);
  }

  private void assertNothingAsked(String name, byte[] bytes) {
    byte[] hostile =
        name.endsWith(".docx") ? bytes : here(new String(bytes, UTF_8)).getBytes(UTF_8);
    new ArticleReader().read(new ByteArrayInputStream(hostile), name, document -> document.read());
    assertThat(asked).isEmpty();
  }
}
