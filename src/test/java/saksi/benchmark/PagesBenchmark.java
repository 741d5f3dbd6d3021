package saksi.benchmark;

import static java.net.HttpURLConnection.HTTP_NOT_FOUND;
import static java.net.HttpURLConnection.HTTP_OK;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.site.Site;
import saksi.store.Store;

/**
 * How long the pages of a {@link SyntheticStore} take, the first visits of a fresh server included,
 * and how large they are: {@code java ... saksi.benchmark.PagesBenchmark FOLDER [REQUESTS]}.
 */
public final class PagesBenchmark {
  private static final Pattern EVENT = Pattern.compile("href=\"(/event/[0-9a-f]+)\"");
  private static final int ACTORS = 4_000;

  private final SplittableRandom random = new SplittableRandom(7);
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI site;

  private PagesBenchmark(URI site) {
    this.site = site;
  }

  public static void main(String[] args) throws Exception {
    int requests = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    ServerOptions options = ServerOptions.DEFAULT.at("localhost", 0);
    try (Store store = Store.openExisting(Path.of(args[0]));
        KnowledgeServer server =
            KnowledgeServer.start(store, options, Site.pages(store, options.base(), true))) {
      new PagesBenchmark(URI.create(server.url())).run(requests);
    }
  }

  private void run(int requests) throws IOException, InterruptedException {
    long began = System.nanoTime();
    page("/");
    System.out.printf("first start page %d ms%n", (System.nanoTime() - began) / 1_000_000);
    System.out.printf(
        "%-18s %6s %6s %6s %6s %10s%n", "ms", "p50", "p95", "p99", "max", "gzip bytes");
    for (Map.Entry<String, Supplier<String>> kind : kinds().entrySet()) {
      measure(kind.getKey(), kind.getValue(), requests);
    }
    client.close();
  }

  private Map<String, Supplier<String>> kinds() throws IOException, InterruptedException {
    List<String> events = events();
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put("start", () -> "/");
    kinds.put("busiest entities", busiest());
    kinds.put("any entity", () -> entity(random.nextInt(ACTORS)));
    kinds.put("entity, by fame", () -> entity(famous()));
    kinds.put("entity, page 2", () -> entity(famous()) + "?events=2&articles=2");
    kinds.put("event", () -> events.get(random.nextInt(events.size())));
    kinds.put("article", () -> "/article/berita-" + random.nextInt(1_000));
    kinds.put(
        "claim", () -> "/claim/berita-" + random.nextInt(1_000) + "-" + (1 + random.nextInt(8)));
    kinds.put("search", () -> "/search?q=Aktor" + famous() + "x%20orang");
    kinds.put("suggest", () -> "/suggest?q=Akt" + "or".substring(0, random.nextInt(3)));
    kinds.put("explore", () -> "/explore?actor=" + entity(famous()).substring(1));
    return kinds;
  }

  /** Each of the entities with the most events once, the busiest first. */
  private Supplier<String> busiest() {
    int[] next = {0};
    return () -> entity(next[0]++);
  }

  private int famous() {
    return (int) (ACTORS * Math.pow(random.nextDouble(), 4));
  }

  private List<String> events() throws IOException, InterruptedException {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Matcher links = EVENT.matcher(page("/article/berita-" + random.nextInt(1_000)));
      links.results().forEach(link -> events.add(link.group(1)));
    }
    return events;
  }

  private static String entity(int actor) {
    return "/" + SyntheticStore.key(actor);
  }

  private void measure(String kind, Supplier<String> path, int requests)
      throws IOException, InterruptedException {
    long[] nanos = new long[requests];
    int largest = 0;
    for (int i = 0; i < requests; ) {
      String asked = path.get();
      long began = System.nanoTime();
      HttpResponse<byte[]> answer = get(asked, BodyHandlers.ofByteArray(), "gzip");
      nanos[i] = System.nanoTime() - began;
      if (answer.statusCode() == HTTP_OK) {
        largest = Math.max(largest, answer.body().length);
        i++;
      } else if (answer.statusCode() != HTTP_NOT_FOUND) {
        throw new IllegalStateException(asked + " gives " + answer.statusCode());
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-18s %6.1f %6.1f %6.1f %6.1f %10d%n",
        kind, at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99), at(nanos, 1), largest);
  }

  private static double at(long[] sorted, double share) {
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, index)] / 1e6;
  }

  private String page(String path) throws IOException, InterruptedException {
    return get(path, BodyHandlers.ofString(), "identity").body();
  }

  private <T> HttpResponse<T> get(String path, BodyHandler<T> body, String encoding)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve(path))
            .header("Accept", "text/html")
            .header("Accept-Encoding", encoding)
            .build();
    return client.send(request, body);
  }
}
