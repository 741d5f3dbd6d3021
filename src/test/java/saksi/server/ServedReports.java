package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.ResultFormat;
import saksi.store.Store;

/** A server of two reports with tight limits, and ways to ask it. */
abstract class ServedReports {
  static final String TWO_NAMES =
      "SELECT ?name { ?e <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name LIMIT 2";

  static final String TWO_ROWS = "name\r\nArvania\r\nBelmora\r\n";

  /** Rows without end, as far as the patience of a test goes. */
  static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir static Path folder;
  static Store store;
  static KnowledgeServer server;
  static HttpClient client;

  @BeforeAll
  static void start() {
    store = Store.open(folder.resolve("store"));
    try (Batch batch = store.begin()) {
      for (String id : List.of("a", "b")) {
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      batch.commit();
    }
    ServerOptions options =
        ServerOptions.DEFAULT.at("localhost", 0).limited(Duration.ofMillis(700), 50, 2);
    server = KnowledgeServer.start(store, options);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    store.close();
  }

  static void assertNoInsides(HttpResponse<String> answer) {
    assertThat(answer.body()).doesNotContain("\tat ", "org.apache", "java.", "jetty");
  }

  /** What the store answers, as CSV, in its own time. */
  static String answer(String sparql) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query(sparql, out, ResultFormat.CSV);
    return out.toString(StandardCharsets.UTF_8);
  }

  static HttpResponse<String> query(String sparql) throws Exception {
    return get("kg/sparql?query=" + encode(sparql), "text/csv");
  }

  static HttpResponse<String> get(String path, String accept) throws Exception {
    return client.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send("POST", path, type, body);
  }

  static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Accept", "text/csv, */*;q=0.1")
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
