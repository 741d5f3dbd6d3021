package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest extends ServedReports {
  @Test
  void stopsALongQuery() throws Exception {
    HttpResponse<String> answer = query(ENDLESS);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("longer than 0.7 s");
  }

  @Test
  void stopsALongQueryThatHasSentRows() throws Exception {
    String late =
        "SELECT * { { BIND(1 AS ?x) } UNION { SELECT (COUNT(*) AS ?x)"
            + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } } }";
    assertThat(query(late).statusCode()).isEqualTo(503);
  }

  @Test
  void capsTheRowsAndSaysSo() throws Exception {
    HttpResponse<String> capped = query("SELECT * { ?s ?p ?o } LIMIT 1000");
    assertThat(capped.body().lines()).hasSize(51);
    assertThat(capped.headers().firstValue("X-Result-Limit")).contains("50");
    HttpResponse<String> whole = query("SELECT * { ?s ?p ?o } LIMIT 50");
    assertThat(whole.body().lines()).hasSize(51);
    assertThat(whole.headers().firstValue("X-Result-Limit")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kg/sparql", "kg", "ui/kg/sparql", "ui/kg"})
  void sendsAwayWhatIsTooMuchAtATime(String path) throws Exception {
    HttpRequest endless = request(path + "?query=" + encode(ENDLESS)).build();
    List<HttpResponse<String>> answers =
        Stream.generate(() -> client.sendAsync(endless, BodyHandlers.ofString()))
            .limit(5)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    assertThat(answers)
        .filteredOn(answer -> answer.body().contains("too many"))
        .hasSizeGreaterThanOrEqualTo(answers.size() - 4)
        .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
    assertThat(query("ASK { }").statusCode()).isEqualTo(200);
  }

  @Test
  void saysThatItRunsWhenBusy() throws Exception {
    HttpRequest endless = request("kg/sparql?query=" + encode(ENDLESS)).build();
    List<CompletableFuture<HttpResponse<String>>> busy =
        List.of(
            client.sendAsync(endless, BodyHandlers.ofString()),
            client.sendAsync(endless, BodyHandlers.ofString()));
    assertThat(get("$/ping", "text/plain").statusCode()).isEqualTo(200);
    assertThat(get("ui/", "text/html").statusCode()).isEqualTo(200);
    busy.forEach(CompletableFuture::join);
  }
}
