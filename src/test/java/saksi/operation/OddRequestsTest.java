package saksi.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.pipeline.PlainBuilders;
import saksi.pipeline.Progress;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.server.access.Access;
import saksi.server.access.Secrets;
import saksi.site.Site;
import saksi.store.Store;

/** Requests that are put together at random of what servers trip over, always the same ones. */
class OddRequestsTest {
  private static final int REQUESTS = 600;
  private static final List<Integer> FAULTS_THAT_ARE_NONE = List.of(501, 503, 505);
  private static final Pattern INSIDE =
      Pattern.compile(
          "\tat |org\\.apache|java\\.(lang|util|io|net)|jetty|jakarta|saksi\\.(server|store|site)"
              + "|Exception|StackOverflow",
          Pattern.CASE_INSENSITIVE);

  @TempDir static Path temp;
  private static Store store;
  private static KnowledgeServer server;

  private final Random random = new Random(7);

  @BeforeAll
  static void start() throws IOException {
    store = Store.open(temp.resolve("store"));
    Path article = Files.writeString(temp.resolve("pagi.txt"), "Rapat\n\nLina membuka rapat.\n");
    PlainBuilders.builder().build(List.of(article), store, Progress.NONE);
    Intake intake = new Intake(store, PlainBuilders.builder(), Clock.systemUTC());
    Token token = Token.in(Secrets.write(temp.resolve("token"), "dua-puluh-lima-huruf-acak"));
    ArticlesServlet articles = new ArticlesServlet(Optional.of(token), intake, PlainBuilders.IRIS);
    Access access =
        new Access(
            Optional.of(Secrets.accounts(temp, "sandi yang panjang", "ana")),
            true,
            false,
            Optional.empty());
    ServerOptions options = ServerOptions.DEFAULT.at("localhost", 0).entered(access);
    server =
        KnowledgeServer.start(
            store, options, articles.beside(Site.pages(store, options.base(), true)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void areAnsweredWithoutAFault() throws Exception {
    String before = store.state();
    for (int i = 0; i < REQUESTS; i++) {
      String request = request();
      String answer = answer(request);
      assertThat(answer).as(request).matches("(?s)HTTP/1\\.1 \\d{3} .*");
      int status = Integer.parseInt(answer.substring(9, 12));
      assertThat(status < 500 || FAULTS_THAT_ARE_NONE.contains(status))
          .as("%s -> %s", request, answer)
          .isTrue();
      int end = answer.indexOf("\r\n\r\n");
      assertThat(answer.substring(0, end)).as(request).doesNotContainIgnoringCase("\r\nX-Evil");
      String body = answer.substring(end);
      if (status >= 300) {
        assertThat(INSIDE.matcher(body).find()).as("%s -> %s", request, answer).isFalse();
        assertThat(body).as(request).doesNotContain("<script>", temp.toString());
      }
    }
    assertThat(store.state()).isEqualTo(before);
    assertThat(answer("GET /$/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
  }

  private String request() {
    String method = any(OddRequests.METHODS);
    StringBuilder target = new StringBuilder(any(OddRequests.PATHS));
    if (random.nextInt(5) < 2) {
      target.append(any(OddRequests.ODD));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      target
          .append(target.indexOf("?") < 0 ? '?' : '&')
          .append(any(OddRequests.PARAMETERS))
          .append('=')
          .append(value());
    }
    List<String> headers = new ArrayList<>(List.of("Host: localhost"));
    for (int i = random.nextInt(4); i > 0; i--) {
      headers.add(any(OddRequests.HEADERS));
    }
    String body = method.startsWith("P") ? any(OddRequests.BODIES) : "";
    if (!body.isEmpty()) {
      headers.add("Content-Length: " + body.length());
    }
    return "%s %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n%s"
        .formatted(method, target, String.join("\r\n", headers), body);
  }

  private String value() {
    return random.nextBoolean()
        ? any(OddRequests.ODD)
        : URLEncoder.encode(any(OddRequests.VALUES), ISO_8859_1);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String answer(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), ISO_8859_1);
      }
    }
  }
}
