package saksi.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A reconciliation service on this machine: a manifest, and what it is told to answer. */
public final class LocalService implements AutoCloseable {
  public static final String MANIFEST =
      """
      {"versions": ["0.1", "0.2"], "name": "Contoh",
       "identifierSpace": "http://www.wikidata.org/entity/",
       "schemaSpace": "http://www.wikidata.org/prop/direct/"}
      """;

  private final HttpServer server;
  private final String manifest;
  private final UnaryOperator<String> answers;
  private final List<String> batches = new CopyOnWriteArrayList<>();

  /** How a request is answered other than with 200. */
  public record Refusal(int status, int times) {}

  private volatile Refusal refusal = new Refusal(200, 0);

  /** A service that answers each batch of queries. */
  public LocalService(String manifest, UnaryOperator<String> answers) {
    this.manifest = manifest;
    this.answers = answers;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api", this::handle);
    server.start();
  }

  /** A service that gives each query of a batch the same result. */
  public static LocalService answering(String result) {
    return new LocalService(MANIFEST, batch -> resultForEach(batch, result));
  }

  private static String resultForEach(String batch, String result) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; batch.contains("\"q" + i + "\":"); i++) {
      json.append(i == 0 ? "" : ",").append("\"q%d\":{\"result\":%s}".formatted(i, result));
    }
    return json.append('}').toString();
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
  }

  /** The batches that were asked, in JSON. */
  public List<String> batches() {
    return batches;
  }

  /** Refuses the next requests. */
  public LocalService refusing(int status, int times) {
    refusal = new Refusal(status, times);
    return this;
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (refusal.times > 0) {
      refusal = new Refusal(refusal.status, refusal.times - 1);
      exchange.getResponseHeaders().add("Retry-After", "0");
      exchange.sendResponseHeaders(refusal.status, -1);
    } else if (exchange.getRequestMethod().equals("GET")) {
      send(exchange, manifest);
    } else {
      String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String batch = URLDecoder.decode(form.replaceFirst("^queries=", ""), UTF_8);
      batches.add(batch);
      send(exchange, answers.apply(batch));
    }
    exchange.close();
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
