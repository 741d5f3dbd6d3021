package saksi.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers who ask for one thing after the other, each as soon as the last is answered. */
final class Readers implements AutoCloseable {
  private final URI site;
  private final Latencies latencies;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger sentAway = new AtomicInteger();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Thread> threads = new ArrayList<>();

  /** Lets so many begin. */
  Readers(URI site, int number, Latencies latencies) {
    this.site = site;
    this.latencies = latencies;
    for (int i = 0; i < number; i++) {
      Random random = new Random(i);
      threads.add(Thread.ofPlatform().start(() -> read(random)));
    }
  }

  /** What went wrong. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** How often the server had no place and asked to come again. */
  int sentAway() {
    return sentAway.get();
  }

  private void read(Random random) {
    while (!over.get()) {
      Wish wish = Wish.ALL.get(random.nextInt(Wish.ALL.size()));
      String path = wish.path().apply(random);
      try {
        read(wish, path);
      } catch (IOException | RuntimeException e) {
        errors.add(path + ": " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void read(Wish wish, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/" + path)).header("Accept", wish.accept()).build();
    long began = System.nanoTime();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    latencies.add(wish.kind(), System.nanoTime() - began);
    if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
      sentAway.incrementAndGet();
    } else if (answer.statusCode() != 200 || answer.body().isEmpty()) {
      errors.add(path + " gives " + answer.statusCode());
    }
  }

  /** Lets them go when each has its last answer. */
  void end() {
    over.set(true);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    end();
    client.close();
  }
}
