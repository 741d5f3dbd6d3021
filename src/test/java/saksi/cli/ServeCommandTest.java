package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path temp;

  @Test
  void upBuildsAndServes() throws Exception {
    Path articles = Articles.in(temp.resolve("articles")).folder();
    try (Serving serving =
        new Serving("up", "--port", "0", "--store", store(), articles.toString())) {
      assertThat(ask(serving.url())).contains("kunjungan").contains("serangan");
      Run.of("build", "--store", store(), articles.toString()).failsSaying("already open");
    }
  }

  @Test
  void serveServesWhatWasBuilt() throws Exception {
    Run.of("build", "--store", store(), Articles.in(temp.resolve("articles")).folder()).succeeds();
    try (Serving serving = new Serving("serve", "--port", "0", "--store", store())) {
      assertThat(ask(serving.url())).contains("kunjungan").contains("serangan");
    }
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    Path articles = Articles.in(temp.resolve("articles")).folder();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Run up = Run.of("up", "--port", port, "--store", store(), articles);
      assertThat(up.code()).isEqualTo(1);
      assertThat(up.err()).isEqualTo("saksi: " + inUse(port) + "\n");
      Run.of("serve", "--port", port, "--store", store()).failsSaying(inUse(port));
    }
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() {
    Run.of("serve", "--port", "70000").isWrongUsage("70000");
    Run.of("serve", "--port", "http").isWrongUsage("http");
  }

  @Test
  void anAddressThatIsNoneIsWrongUsage() {
    Run.of("serve", "--address", "example.org").isWrongUsage("https://example.org/");
    Run.of("serve", "--licence", "cc by").isWrongUsage("cc by");
  }

  @Test
  void saysWhereItIsReachedAndUnderWhichLicence() throws Exception {
    Run.of("build", "--store", store(), Articles.in(temp.resolve("articles")).folder()).succeeds();
    try (Serving serving =
        new Serving(
            "serve",
            "--port",
            "0",
            "--store",
            store(),
            "--address",
            "https://example.org/news",
            "--licence",
            "https://example.org/licence")) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(serving.url() + "void")).build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        assertThat(client.send(request, BodyHandlers.ofString()).body())
            .contains("<https://example.org/news/kg/sparql>", "<https://example.org/licence>");
      }
    }
  }

  @Test
  void aMissingStoreIsNamed() {
    Run.of("serve", "--port", "0", "--store", store()).failsSaying("no store at");
  }

  private static String inUse(int port) {
    return "port " + port + " is in use: stop the other program or choose another port";
  }

  private String store() {
    return temp.resolve("store").toString();
  }

  private static String ask(String url) throws Exception {
    String sparql = "SELECT ?id { ?a <http://purl.org/dc/terms/identifier> ?id }";
    URI uri = URI.create(url + "kg/sparql?query=" + URLEncoder.encode(sparql, UTF_8));
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "text/csv").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
