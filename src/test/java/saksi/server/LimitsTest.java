package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

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

  @Test
  void sendsAwayWhatIsTooMuchAtATime() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> busy =
        List.of(queryLater(ENDLESS), queryLater(ENDLESS), queryLater(ENDLESS), queryLater(ENDLESS));
    List<HttpResponse<String>> answers = busy.stream().map(CompletableFuture::join).toList();
    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    assertThat(answers)
        .filteredOn(answer -> answer.body().contains("too many"))
        .isNotEmpty()
        .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
    assertThat(query("ASK { }").statusCode()).isEqualTo(200);
  }
}
