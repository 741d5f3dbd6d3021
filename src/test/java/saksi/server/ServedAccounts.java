package saksi.server;

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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import saksi.server.access.Access;
import saksi.server.access.Secrets;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

/** Servers of two reports, for the accounts ana and budi: one takes updates, one is private. */
abstract class ServedAccounts {
  static final String PASSWORD = "sandi: yang panjang ✓";

  @TempDir static Path folder;
  static Store store;
  static KnowledgeServer server;
  static KnowledgeServer privateServer;
  static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    store = Store.open(folder.resolve("store"));
    try (Batch batch = store.begin()) {
      for (String id : List.of("a", "b")) {
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      batch.commit();
    }
    var accounts = Optional.of(Secrets.accounts(folder, PASSWORD, "ana", "budi"));
    ServerOptions options =
        ServerOptions.DEFAULT.at("localhost", 0).limited(Duration.ofSeconds(3), 50, 2);
    server =
        KnowledgeServer.start(
            store, options.entered(new Access(accounts, true, false, Optional.empty())));
    privateServer =
        KnowledgeServer.start(
            store, options.entered(new Access(accounts, false, true, Optional.empty())));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    privateServer.close();
    store.close();
  }

  /** An update by ana. */
  static HttpResponse<String> update(String sparql) throws Exception {
    return send(
        request("kg/update")
            .header("Authorization", basic("ana", PASSWORD))
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(sparql)));
  }

  static String ask(String pattern) throws Exception {
    String query = URLEncoder.encode("ASK { " + pattern + " }", StandardCharsets.UTF_8);
    return send(request("kg/sparql?query=" + query).header("Accept", "text/csv"))
        .body()
        .lines()
        .reduce("", (first, last) -> last)
        .strip();
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static String basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }
}
