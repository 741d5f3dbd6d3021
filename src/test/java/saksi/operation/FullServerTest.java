package saksi.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.reader.ArticleFiles;
import saksi.server.access.Secrets;
import saksi.store.Store;

/** The disk of a server that takes articles becomes full: readers do not notice. */
class FullServerTest {
  private static final String TOKEN = "a-token-for-this-test-alone";

  @TempDir Path temp;

  @Test
  void refusesArticlesUntilThereIsRoomAgain() throws Exception {
    Undisturbed undisturbed = Undisturbed.in(temp, 12);
    List<Path> articles = ArticleFiles.find(List.of(undisturbed.articles()));
    Path token = Secrets.write(temp.resolve("token"), TOKEN);
    try (Disk disk = Disk.in(temp.resolve("disk"))) {
      Path store = disk.folder().resolve("store");
      try (Worker worker = Worker.start("upload", store, token);
          HttpClient client = HttpClient.newHttpClient()) {
        assertThat(worker.line()).contains("open");
        URI url = URI.create(worker.line().orElseThrow());
        assertThat(post(client, url, articles.getFirst()).statusCode()).isEqualTo(201);
        disk.shrinkTo(1_000);
        for (Path article : articles.subList(1, articles.size())) {
          HttpResponse<String> refused = post(client, url, article);
          assertThat(refused.statusCode()).isEqualTo(507);
          assertThat(refused.body()).contains("the disk is full").doesNotContain("/");
          assertThat(articleIds(client, url)).isEqualTo(1);
        }
        disk.remount(Disk.ROOM);
        for (Path article : articles.subList(1, articles.size())) {
          assertThat(post(client, url, article).statusCode()).isEqualTo(201);
        }
        assertThat(articleIds(client, url)).isEqualTo(12);
      }
      try (Store open = Store.openExisting(store)) {
        undisturbed.assertWhole(open);
        undisturbed.assertComplete(open);
      }
    }
  }

  @Test
  void aWatchGoesOnWhenThereIsRoomAgain() throws Exception {
    Undisturbed undisturbed = Undisturbed.in(temp, 12);
    List<String> told = new ArrayList<>();
    try (Disk disk = Disk.in(temp.resolve("disk"));
        Store store = Store.open(disk.folder().resolve("store"))) {
      Watch watch =
          new Watch(List.of(undisturbed.articles()), Worker.intake(store), false, told::add);
      assertThat(watch.look()).isTrue();
      disk.shrinkTo(1_000);
      assertThat(watch.look()).isFalse();
      assertThat(told).hasSize(1).first().asString().contains("is full: make room for 32 MB");
      assertThat(store.hashes()).isEmpty();
      disk.remount(Disk.ROOM);
      assertThat(watch.look()).isTrue();
      undisturbed.assertWhole(store);
      undisturbed.assertComplete(store);
    }
  }

  private static HttpResponse<String> post(HttpClient client, URI url, Path article)
      throws Exception {
    String id = article.getFileName().toString().replace(".txt", "");
    return client.send(
        HttpRequest.newBuilder(url.resolve("/articles?id=" + id))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofFile(article))
            .build(),
        BodyHandlers.ofString());
  }

  /** How many articles a reader finds. */
  private static int articleIds(HttpClient client, URI url) throws Exception {
    String query = "SELECT(STR(?a)AS?x){?a<http://purl.org/dc/terms/identifier>?id}";
    URI asked = url.resolve("/kg/sparql?query=" + URLEncoder.encode(query, UTF_8));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(asked).header("Accept", "text/csv").build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return (int) answer.body().lines().filter(line -> line.contains("/article/")).count();
  }
}
