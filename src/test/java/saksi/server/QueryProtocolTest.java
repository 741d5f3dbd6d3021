package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.store.Reports;

class QueryProtocolTest extends ServedReports {
  @Test
  void saysWhatIsWrongWithARegularExpression() throws Exception {
    HttpResponse<String> answer = query("ASK { FILTER REGEX('a', '[') }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("malformed: Unclosed character class");
    assertNoInsides(answer);
  }

  @Test
  void searchesForWords() throws Exception {
    assertThat(query("SELECT ?x { ?x text:query (schema:headline 'kabar' 1) }").body())
        .contains("http://localhost:3030/article/");
    HttpResponse<String> faulty = query("SELECT ?x { ?x text:query 'AND (' }");
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(faulty.body()).contains("these are no words to search for: 'AND ( '");
  }

  @Test
  void answersQueriesInEveryWayOfTheProtocol() throws Exception {
    String path = "kg/sparql";
    assertThat(get(path + "?query=" + encode(TWO_NAMES), "text/csv").body()).isEqualTo(TWO_ROWS);
    assertThat(post(path, "application/x-www-form-urlencoded", "query=" + encode(TWO_NAMES)).body())
        .isEqualTo(TWO_ROWS);
    assertThat(post(path, "application/sparql-query", TWO_NAMES).body()).isEqualTo(TWO_ROWS);
    assertThat(send("QUERY", path, "application/sparql-query", TWO_NAMES).body())
        .isEqualTo(TWO_ROWS);
    assertThat(get("kg?query=" + encode(TWO_NAMES), "text/csv").body()).isEqualTo(TWO_ROWS);
  }

  @Test
  void knowsThePrefixesOfTheGraph() throws Exception {
    assertThat(query("SELECT ?id { ?a dcterms:identifier ?id } ORDER BY ?id").body())
        .isEqualTo("id\r\na\r\nb\r\n");
    assertThat(query("SELECT ?name { <country/belmora> skos:prefLabel ?name }").body())
        .isEqualTo("name\r\nBelmora\r\n");
  }

  @Test
  void theDefaultGraphIsTheUnionOfAll() throws Exception {
    String count = "SELECT (COUNT(*) AS ?n) { ?article a <https://w3id.org/saksi#Article> }";
    assertThat(query(count).body()).isEqualTo("n\r\n2\r\n");
    assertThat(get("kg/data?default", "application/n-triples").body())
        .contains("Kabar a", "Kabar b");
  }

  @Test
  void readsOneGraph() throws Exception {
    String data = "kg/data?graph=" + encode(Reports.name("a"));
    assertThat(get(data, "application/n-triples").body().lines())
        .hasSize(Reports.graph("a").size());
    assertThat(get(data, "application/ld+json").statusCode()).isEqualTo(200);
    assertThat(get("kg/data?graph=urn:none", "text/turtle").statusCode()).isEqualTo(404);
    HttpResponse<String> whole = get("kg/data", "application/n-quads");
    assertThat(whole.statusCode()).isEqualTo(400);
    assertThat(whole.body()).contains("?graph=IRI");
  }

  @Test
  void saysWhereAQueryIsWrong() throws Exception {
    HttpResponse<String> answer = query("SELECT * {\n ?s ?p }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 2");
    assertNoInsides(answer);
    HttpResponse<String> foreign = query("SELECT * { ?s ?p \"kelahi\" é 漢 }");
    assertThat(foreign.statusCode()).isEqualTo(400);
    assertThat(foreign.body()).contains("line 1, column 28", "unexpected");
    assertThat(get("kg/sparql", "*/*").statusCode()).isEqualTo(400);
    HttpResponse<String> none = get("kg/data?graph=http://x/" + encode("é"), "text/turtle");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf+xml", "application/rdf%2Bxml", "nonsense", "turtle", "json", "text"})
  void copesWithAnyWishForAnOutput(String output) throws Exception {
    for (String form : List.of("SELECT *", "ASK", "CONSTRUCT", "DESCRIBE ?s")) {
      String sparql = encode(form + " WHERE { ?s <http://purl.org/dc/terms/publisher> ?o }");
      for (String wish : List.of("output", "format", "results")) {
        HttpResponse<String> answer =
            get("kg/sparql?" + wish + "=" + output + "&query=" + sparql, "*/*");
        assertThat(answer.statusCode()).as(form + " " + answer.body()).isEqualTo(200);
      }
    }
  }

  @Test
  void letsPagesOfAnyOriginAskWithoutCredentials() throws Exception {
    HttpRequest preflight =
        request("kg/sparql")
            .header("Origin", "https://yasgui.example")
            .header("Access-Control-Request-Method", "QUERY")
            .header("Access-Control-Request-Headers", "content-type")
            .method("OPTIONS", BodyPublishers.noBody())
            .build();
    HttpResponse<String> allowed = client.send(preflight, BodyHandlers.ofString());
    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("GET", "POST", "QUERY", "OPTIONS")
        .doesNotContain("PUT", "DELETE");
    for (HttpResponse<String> answer : List.of(allowed, query("ASK { }"), query("nonsense"))) {
      assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
  }
}
