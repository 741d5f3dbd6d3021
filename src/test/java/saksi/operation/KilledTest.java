package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.reader.ArticleFiles;
import saksi.server.access.Secrets;
import saksi.store.Store;

/**
 * Processes are killed at random moments while they work on a store. Each time the store opens and
 * holds a whole number of articles, and another run completes it to what it would have been. {@code
 * -Dsaksi.long=true} kills ten times as often.
 */
class KilledTest {
  private static final int ARTICLES = 24;
  private static final int KILLS = Boolean.getBoolean("saksi.long") ? 70 : 7;
  private static final int FEWER = KILLS / 2;
  private static final int COMMIT_MILLIS = 120;

  @TempDir static Path shared;
  private static Undisturbed undisturbed;

  @TempDir Path temp;

  @BeforeAll
  static void readUndisturbed() throws IOException {
    undisturbed = Undisturbed.in(shared, ARTICLES);
    try (Store store = Store.openExisting(undisturbed.store())) {
      store.backup(shared.resolve("backup.zip"));
    }
  }

  static Stream<Integer> kills() {
    return IntStream.range(0, KILLS).boxed();
  }

  static Stream<Integer> fewerKills() {
    return IntStream.range(0, FEWER).boxed();
  }

  @ParameterizedTest
  @MethodSource("kills")
  void aBuild(int seed) throws Exception {
    Random random = new Random(seed);
    Path store = temp.resolve("store");
    kill("build", store, undisturbed.articles(), 1 + random.nextInt(ARTICLES + 1), random);
    assertWholeAndCompletes(store);
  }

  @ParameterizedTest
  @MethodSource("kills")
  void aWatch(int seed) throws Exception {
    Random random = new Random(100 + seed);
    Path store = temp.resolve("store");
    kill("watch", store, undisturbed.articles(), 1 + random.nextInt(ARTICLES), random);
    assertWholeAndCompletes(store);
  }

  @ParameterizedTest
  @MethodSource("kills")
  void aCompaction(int seed) throws Exception {
    Random random = new Random(200 + seed);
    Path store = copyOfStore();
    kill("compact", store, shared, 2 + random.nextInt(3), random);
    try (Store open = Store.openExisting(store)) {
      undisturbed.assertWhole(open);
      undisturbed.assertComplete(open);
    }
    try (Stream<Path> entries = Files.list(store)) {
      assertThat(entries.filter(entry -> entry.getFileName().toString().startsWith("gen")))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("kills")
  void anUpload(int seed) throws Exception {
    Random random = new Random(300 + seed);
    Path store = temp.resolve("store");
    Path token = Secrets.write(temp.resolve("token"), "a-token-for-this-test-alone");
    List<String> answered = new ArrayList<>();
    try (Worker worker = Worker.start("upload", store, token);
        HttpClient client = HttpClient.newHttpClient()) {
      assertThat(worker.line()).contains("open");
      String url = worker.line().orElseThrow();
      int last = random.nextInt(ARTICLES / 2);
      Thread killer = Thread.ofPlatform().unstarted(() -> pauseAndClose(worker, random));
      for (Path article : ArticleFiles.find(List.of(undisturbed.articles()))) {
        if (answered.size() == last && killer.getState() == Thread.State.NEW) {
          killer.start();
        }
        if (isTaken(client, url, article, Files.readString(token).strip())) {
          answered.add(article.getFileName().toString().replace(".txt", ""));
        }
      }
      killer.join();
    }
    try (Store open = Store.openExisting(store)) {
      assertThat(open.hashes().keySet()).containsAll(answered);
    }
    assertWholeAndCompletes(store);
  }

  @ParameterizedTest
  @MethodSource("fewerKills")
  void aRestoring(int seed) throws Exception {
    Random random = new Random(400 + seed);
    Path store = temp.resolve("store");
    kill("restore", store, shared.resolve("backup.zip"), 1, random);
    try (Store open = Store.openExisting(store)) {
      if (open.isEmpty()) {
        open.restore(shared.resolve("backup.zip"));
      }
      undisturbed.assertWhole(open);
      undisturbed.assertComplete(open);
    }
  }

  private static boolean isTaken(HttpClient client, String url, Path article, String token)
      throws InterruptedException, IOException {
    String id = article.getFileName().toString().replace(".txt", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "articles?id=" + id))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofFile(article))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 201;
    } catch (IOException e) {
      return false;
    }
  }

  private static void kill(String deed, Path store, Path input, int lines, Random random)
      throws IOException {
    try (Worker worker = Worker.start(deed, store, input)) {
      worker.await(lines);
      pause(random);
    }
  }

  private static void pauseAndClose(Worker worker, Random random) {
    pause(random);
    worker.close();
  }

  /** A moment within what was begun; the sleep is the disturbance itself. */
  private static void pause(Random random) {
    try {
      Thread.sleep(random.nextInt(COMMIT_MILLIS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertWholeAndCompletes(Path store) {
    try (Store open = Store.openExisting(store)) {
      undisturbed.assertWhole(open);
      undisturbed.complete(open);
      undisturbed.assertComplete(open);
    }
  }

  private Path copyOfStore() throws IOException {
    Path copy = temp.resolve("store");
    try (Store open = Store.open(copy)) {
      open.restore(shared.resolve("backup.zip"));
    }
    return copy;
  }
}
