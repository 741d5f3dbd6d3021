package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.pipeline.PlainBuilders;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.server.access.Secrets;
import saksi.store.Store;
import saksi.store.StoreException;

class ArticlesServletTest {
  private static final String TOKEN = "dua-puluh-lima-huruf-acak";
  private static final String REPORT = "Rapat\n\nLina Tarso membuka rapat pagi ini.\n";
  @TempDir static Path temp;
  private static Store store;
  private static KnowledgeServer server;
  private static KnowledgeServer closedServer;

  @BeforeAll
  static void start() throws IOException {
    store = Store.open(temp.resolve("store"));
    Path file = Secrets.write(temp.resolve("token"), TOKEN);
    server = serve(Optional.of(Token.in(file)));
    closedServer = serve(Optional.empty());
  }

  private static KnowledgeServer serve(Optional<Token> token) {
    Intake intake = new Intake(store, PlainBuilders.builder(), Clock.systemUTC());
    ArticlesServlet servlet = new ArticlesServlet(token, intake, PlainBuilders.IRIS);
    return KnowledgeServer.start(
        store, ServerOptions.DEFAULT.at("localhost", 0), servlet.beside(Map.of()));
  }

  @AfterAll
  static void stop() {
    server.close();
    closedServer.close();
    store.close();
  }

  @Test
  void takesAnArticleAndSaysWhatItFound() throws Exception {
    HttpResponse<String> first = post("?id=pagi", "text/plain", BodyPublishers.ofString(REPORT));
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("Location")).contains(PlainBuilders.IRIS.article("pagi"));
    assertThat(first.body())
        .contains("\"article\": \"pagi\"", "\"change\": \"read\"", "\"names\": [\"Lina\"]");
    assertThat(store.text(store.hashes().getOrDefault("pagi", ""))).contains(REPORT);
    assertThat(post("?id=pagi", "text/plain", BodyPublishers.ofString(REPORT)).body())
        .contains("\"change\": \"unchanged\"");
    HttpResponse<String> changed =
        post("?id=pagi", "text/plain; charset=utf-8", BodyPublishers.ofString(REPORT + "Selesai."));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("\"change\": \"replaced\"");
    assertThat(delete("pagi").statusCode()).isEqualTo(204);
    assertThat(delete("pagi").statusCode()).isEqualTo(404);
    assertThat(store.hashes()).doesNotContainKey("pagi");
  }

  @Test
  void anIdentifierMakesNoHeaderAndNoLine() throws Exception {
    for (String id : new String[] {"a%0d%0aX-Evil:%201", "a%0A", "%1b[31m", "a".repeat(300)}) {
      HttpResponse<String> answer =
          post("?id=" + id, "text/plain", BodyPublishers.ofString(REPORT + id));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
    }
    HttpResponse<String> odd =
        post("?id=%3Cb%3E%20%22%E2%9C%93", "text/plain", BodyPublishers.ofString(REPORT + "b"));
    assertThat(odd.headers().firstValue("Location"))
        .contains(PlainBuilders.IRIS.article("<b> \"✓"));
  }

  @Test
  void takesJson() throws Exception {
    String json =
        "{\"id\": \"siang\", \"title\": \"Rapat Siang\", \"date\": \"2025-03-04\", \"text\":"
            + " \"Budi Santoso memimpin rapat siang ini.\"}";
    HttpResponse<String> answer = post("", "application/json", BodyPublishers.ofString(json));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body())
        .contains("\"article\": \"siang\"", "\"published\": \"2025-03-04\"", "Santoso");
  }

  @Test
  void anArticleWithoutAnIdentifierIsNamedByItsBytes() throws Exception {
    HttpResponse<String> answer =
        post("", "text/plain", BodyPublishers.ofString(REPORT + "Tanpa nama."));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).containsPattern("\"article\": \"article-[0-9a-f]{16}\"");
  }

  @Test
  void refusesWhoDoesNotKnowTheToken() throws Exception {
    for (String wrong : new String[] {"", "Bearer " + TOKEN + "x", "Basic " + TOKEN, TOKEN}) {
      HttpResponse<String> answer =
          send(request(server, "").header("Authorization", wrong).POST(text(REPORT)));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }
    assertThat(send(request(server, "/pagi").DELETE()).statusCode()).isEqualTo(401);
  }

  @Test
  void takesNothingUnlessAskedTo() throws Exception {
    HttpRequest.Builder request = request(closedServer, "").header("Authorization", "Bearer x");
    assertThat(send(request.POST(text(REPORT))).statusCode()).isEqualTo(403);
    assertThat(send(request(closedServer, "/pagi").DELETE()).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesWhatIsNoArticle() throws Exception {
    assertThat(post("", "image/png", text("x")).statusCode()).isEqualTo(415);
    assertThat(post("", "application/x-www-form-urlencoded", text("a=b")).statusCode())
        .isEqualTo(415);
    assertThat(post("?id=kosong", "text/plain", text("")).statusCode()).isEqualTo(422);
    HttpResponse<String> binary =
        post("?id=biner", "text/plain", BodyPublishers.ofByteArray(new byte[] {0, 1, 2, 0}));
    assertThat(binary.statusCode()).isEqualTo(422);
    assertThat(binary.body()).contains("\"failures\": [{");
    assertThat(post("", "application/json", text("{\"id\": ")).statusCode()).isEqualTo(422);
    assertThat(post("", "text/plain", text("a".repeat(1 << 21))).statusCode()).isEqualTo(413);
    assertThat(store.hashes()).doesNotContainKeys("kosong", "biner");
  }

  @Test
  void aTokenThatCanBeGuessedIsRefused() throws IOException {
    Path file = Secrets.write(temp.resolve("short"), "rahasia");
    assertThatThrownBy(() -> Token.in(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds no token");
  }

  private static BodyPublisher text(String text) {
    return BodyPublishers.ofString(text);
  }

  private static HttpResponse<String> post(String query, String type, BodyPublisher body)
      throws Exception {
    return send(
        request(server, query)
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", type)
            .POST(body));
  }

  private static HttpResponse<String> delete(String id) throws Exception {
    return send(request(server, "/" + id).header("Authorization", "Bearer " + TOKEN).DELETE());
  }

  private static HttpRequest.Builder request(KnowledgeServer at, String rest) {
    return HttpRequest.newBuilder(URI.create(at.url() + "articles" + rest));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
