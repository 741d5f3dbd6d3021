package saksi.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site of news on this machine, whose answers have tags and which remembers its requests. */
final class NewsSite implements AutoCloseable {
  /** Longer than what feeds say of an article to have it opened. */
  private static final String TEXT =
      "Rapat itu membahas harga gandum dan jalan di utara kota. ".repeat(15);

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private record Answer(int status, String body, Map<String, String> headers) {}

  NewsSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** From now on a path answers so; headers are names and values in turn. */
  void gives(String path, int status, String body, String... headers) {
    Map<String, String> all = new ConcurrentHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    answers.put(path, new Answer(status, body, all));
  }

  void gives(String path, String body) {
    gives(path, 200, body);
  }

  /** A page of an article in which a person does something. */
  void page(String path, String person) {
    gives(path, 200, "<html><body><h1>Rapat</h1><p>" + sentence(person) + "</p></body></html>");
  }

  private static String sentence(String person) {
    return person + " membuka rapat pagi ini. " + TEXT;
  }

  String feed(String... items) {
    return "<rss version='2.0'><channel><title>Contoh</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  /** An entry of a feed that holds all of the article. */
  String whole(String path, String person) {
    return item(address(path).toString(), sentence(person));
  }

  /** An entry of a feed that tells what the article is about. */
  String summary(String path) {
    return item(address(path).toString(), "Rapat dibuka ...");
  }

  static String item(String link, String words) {
    return "<item><title>Rapat</title><link>%s</link><description>%s</description></item>"
        .formatted(link.replace("&", "&amp;"), words);
  }

  String map(String... paths) {
    return Stream.of(paths)
        .map(path -> "<url><loc>" + address(path) + "</loc><lastmod>2025-03-04</lastmod></url>")
        .collect(
            Collectors.joining(
                "", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "</urlset>"));
  }

  /** What was asked for since this was asked last, robots.txt aside; with its tag if it had one. */
  List<String> asked() {
    List<String> asked = requests.stream().filter(path -> !path.equals("/robots.txt")).toList();
    requests.clear();
    return asked;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
    String tag = "\"" + Integer.toHexString(answer.body().hashCode()) + "\"";
    Optional<String> known =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"));
    requests.add(path + known.map(t -> t.equals(tag) ? " known" : " changed").orElse(""));
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    if (answer.status() == 200 && known.filter(tag::equals).isPresent()) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      exchange.getResponseHeaders().set("ETag", tag);
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
