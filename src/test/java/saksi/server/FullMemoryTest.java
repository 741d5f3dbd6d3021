package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

/** A server of little memory and queries that keep more rows than it holds. */
class FullMemoryTest {
  @TempDir Path temp;

  @Test
  void stopsWhatFillsTheMemory() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                FullMemoryTest.class.getName(),
                temp.resolve("store").toString())
            .redirectError(temp.resolve("err").toFile())
            .start();
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        HttpClient client = HttpClient.newHttpClient()) {
      String url = lines.readLine();
      List<CompletableFuture<HttpResponse<String>>> answers =
          Stream.of("DISTINCT *", "DISTINCT ?a ?d ?g ?x", "?x (COUNT(*) AS ?n)")
              .map(what -> client.sendAsync(hoarding(url, what), BodyHandlers.ofString()))
              .toList();
      for (CompletableFuture<HttpResponse<String>> answer : answers) {
        assertThat(answer.join().statusCode()).isEqualTo(503);
        assertThat(answer.join().body()).contains("more memory than there is");
      }
      assertThat(client.send(request(url, "ASK { ?s ?p ?o }"), BodyHandlers.ofString()).body())
          .contains("true");
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(Files.readString(temp.resolve("err"))).doesNotContain("Exception");
  }

  /** Each row has a text of its own. */
  private static HttpRequest hoarding(String url, String what) {
    return request(
        url,
        "SELECT %s { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l BIND(STRUUID() AS ?x) }%s"
            .formatted(what, what.contains("COUNT") ? " GROUP BY ?x" : ""));
  }

  private static HttpRequest request(String url, String sparql) {
    String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(url + "kg/sparql?query=" + query)).build();
  }

  /** Serves two reports until it is killed. */
  public static void main(String[] args) {
    Store store = Store.open(Path.of(args[0]));
    try (Batch batch = store.begin()) {
      for (String id : List.of("a", "b")) {
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      batch.commit();
    }
    KnowledgeServer server =
        KnowledgeServer.start(
            store,
            ServerOptions.DEFAULT
                .at("localhost", 0)
                .limited(Duration.ofMinutes(5), 1_000_000_000, 4));
    System.out.println(server.url());
    server.join();
  }
}
