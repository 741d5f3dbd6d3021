package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a server says of itself to those who keep it running. */
class ObservationTest extends ServedReports {
  @Test
  void eachAnswerNamesItsRequest() throws Exception {
    assertThat(requestId("")).matches("[0-9a-f]{8}").isNotEqualTo(requestId(""));
    assertThat(requestId("proxy-17.a")).isEqualTo("proxy-17.a");
    assertThat(requestId("<script>")).matches("[0-9a-f]{8}");
  }

  @Test
  void noAnswerIsTakenForWhatItIsNot() throws Exception {
    assertThat(get("kg/sparql?query=" + encode(TWO_NAMES), "text/csv").headers().map())
        .containsEntry("x-content-type-options", List.of("nosniff"));
  }

  @Test
  void itSaysThatItIsWell() throws Exception {
    HttpResponse<String> answer = get("$/health", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("ok\n");
  }

  @Test
  void itCountsForPrometheus() throws Exception {
    query(TWO_NAMES);
    HttpResponse<String> answer = get("$/metrics", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("# TYPE fuseki_requests", "jvm_memory_used_bytes");
  }

  @Test
  void aFaultOfThisProgramShowsNothingOfItsInside() throws Exception {
    try (KnowledgeServer faulty =
        KnowledgeServer.start(
            store, ServerOptions.DEFAULT.at("localhost", 0), Map.of("/faulty", new Faulty()))) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(faulty.url() + "faulty")).build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(500);
      assertNoInsides(answer);
      assertThat(answer.body()).doesNotContain("/etc/secret", "saksi.");
    }
  }

  private static String requestId(String given) throws Exception {
    HttpRequest.Builder request = request("$/ping");
    if (!given.isEmpty()) {
      request.header("X-Request-Id", given);
    }
    return client
        .send(request.build(), BodyHandlers.ofString())
        .headers()
        .firstValue("X-Request-Id")
        .orElseThrow();
  }

  /** A page with a fault. */
  private static final class Faulty extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      throw new IllegalStateException("cannot read /etc/secret");
    }
  }
}
