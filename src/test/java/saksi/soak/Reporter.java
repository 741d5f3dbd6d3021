package saksi.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings one article after the other, changes every fifth and withdraws every tenth. */
final class Reporter implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("Rusia", "Ukraina", "Jepang", "India", "Mesir", "Brasil", "Kanada", "Turki");
  private static final List<String> VERBS =
      List.of("mendukung", "mengecam", "menemui", "membantu", "mengancam");

  private final URI articles;
  private final String token;
  private final String round;
  private final Latencies latencies;
  private final AtomicBoolean over = new AtomicBoolean();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Thread thread;
  private int brought;

  /** Begins; what it brings is named after a round. */
  Reporter(URI site, String token, String round, Latencies latencies) {
    articles = site.resolve("/articles");
    this.token = token;
    this.round = round;
    this.latencies = latencies;
    thread = Thread.ofPlatform().start(this::report);
  }

  /** What went wrong. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  private void report() {
    try {
      for (; !over.get(); brought++) {
        post(brought, 0);
        if (brought % 5 == 0) {
          post(brought, 1);
        }
        if (brought % 10 == 0) {
          send(
              "withdraw", 204, HttpRequest.newBuilder(URI.create(articles + id(brought))).DELETE());
        }
      }
    } catch (IOException e) {
      errors.add(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void post(int number, int edition) throws IOException, InterruptedException {
    URI place = URI.create(articles + "?id=" + id(number).substring(1));
    send(
        edition == 0 ? "post" : "replace",
        edition == 0 ? 201 : 200,
        HttpRequest.newBuilder(place)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(text(number + edition))));
  }

  private void send(String kind, int expected, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    HttpResponse<String> answer =
        client.send(
            request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    latencies.add(kind, System.nanoTime() - began);
    if (answer.statusCode() != expected) {
      errors.add(kind + " gives " + answer.statusCode() + ": " + answer.body());
    }
  }

  private String id(int number) {
    return "/" + round + "-" + number;
  }

  private static String text(int number) {
    StringBuilder text = new StringBuilder("Kabar " + number + "\n\n");
    for (int i = 0; i < 6; i++) {
      text.append(NAMES.get((number + i) % 8)).append(' ').append(VERBS.get((number + i) % 5));
      text.append(' ').append(NAMES.get((number + 3 * i + 1) % 8)).append(" dalam rapat nomor ");
      text.append(number + i).append(" di kota itu kemarin.\n");
    }
    return text.toString();
  }

  /** Ends when the last article is answered, and says how many there were. */
  int end() {
    over.set(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return brought;
  }

  @Override
  public void close() {
    end();
    client.close();
  }
}
