package saksi.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import saksi.knowledge.Reading;
import saksi.rdf.NamedGraph;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.store.Store;

/** A store that is served with its pages, and ways to look at them. */
final class ServedSite implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final KnowledgeServer server;

  private ServedSite(Store store, boolean showsTexts) {
    this.store = store;
    ServerOptions options = ServerOptions.DEFAULT.at("localhost", 0);
    server = KnowledgeServer.start(store, options, Site.pages(store, options.base(), showsTexts));
  }

  /** Serves graphs, by the article's id, from a store in a folder. */
  static ServedSite of(Path folder, Map<String, Graph> graphs) {
    Store store = Store.open(folder);
    try (Batch batch = store.begin()) {
      graphs.forEach((id, graph) -> batch.replace(Reports.name(id), graph));
      batch.commit();
    }
    return new ServedSite(store, true);
  }

  /** Serves readings with their texts. */
  static ServedSite of(Path folder, boolean showsTexts, List<Reading> readings) {
    Store store = Store.open(folder);
    try (Batch batch = store.begin()) {
      for (Reading reading : readings) {
        batch.keepText(reading.article().hash(), reading.article().text().string());
        batch.replace(NamedGraph.of(reading, Reports.IRIS));
      }
      batch.commit();
    }
    return new ServedSite(store, showsTexts);
  }

  Store store() {
    return store;
  }

  /** A page in English, as it is parsed. */
  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path, "Accept-Language", "en").body(), server.url() + path);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return client.send(request(path, headers), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> bytes(String path, String... headers)
      throws IOException, InterruptedException {
    return client.send(request(path, headers), BodyHandlers.ofByteArray());
  }

  private HttpRequest request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    request.header("Accept", "text/html");
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  @Override
  public void close() {
    client.close();
    server.close();
    store.close();
  }
}
