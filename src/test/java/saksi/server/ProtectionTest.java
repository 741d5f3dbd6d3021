package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import saksi.store.Reports;

class ProtectionTest extends ServedReports {
  @Test
  void changesNothing() throws Exception {
    String triple = "<urn:s> <urn:p> <urn:o> .";
    String update = "INSERT DATA { " + triple + " }";
    String graph = "kg/data?graph=" + encode(Reports.name("a"));
    for (HttpResponse<String> answer :
        List.of(
            post("kg/sparql", "application/sparql-update", update),
            post("kg/sparql", "application/x-www-form-urlencoded", "update=" + encode(update)),
            post("kg/update", "application/sparql-update", update),
            post("kg", "application/sparql-update", update),
            query(update),
            post(graph, "application/n-triples", triple),
            send("PUT", graph, "application/n-triples", triple),
            send("PATCH", graph, "application/rdf-patch", "A <urn:s> <urn:p> <urn:o> ."),
            send("DELETE", graph, "text/plain", ""),
            send("DELETE", "$/datasets/kg", "text/plain", ""),
            post("$/datasets", "text/turtle", ""),
            post("$/backup/kg", "text/plain", ""),
            post("$/compact/kg", "text/plain", ""),
            post("kg/upload", "application/n-triples", triple))) {
      assertThat(answer.statusCode()).as(answer.request().toString()).isBetween(400, 499);
      assertNoInsides(answer);
    }
    assertThat(query("ASK { GRAPH ?g { <urn:s> ?p ?o } }").body()).contains("false");
  }

  @Test
  void readsNoFileAndNoOtherServer() throws Exception {
    for (String from : List.of("file:///etc/passwd", "http://localhost:1/x")) {
      HttpResponse<String> answer = query("SELECT * FROM <" + from + "> { ?s ?p ?o }");
      assertThat(answer.body()).isEqualTo("s,p,o\r\n");
    }
  }

  @Test
  void refusesAHugeRequest() throws Exception {
    String huge = "SELECT * { } # " + "x".repeat(2 << 20);
    assertThat(post("kg/sparql", "application/sparql-query", huge).statusCode()).isEqualTo(413);
    assertThat(post("kg/sparql", "application/x-www-form-urlencoded", "query=" + huge).statusCode())
        .isEqualTo(413);
    HttpRequest chunked =
        request("kg/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge)))
            .build();
    HttpResponse<String> answer = client.send(chunked, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(411);
    assertNoInsides(answer);
  }

  @Test
  void survivesQueriesThatAreMadeToHurt() throws Exception {
    int depth = 100_000;
    for (String nested :
        List.of(
            "ASK { FILTER(" + "(".repeat(depth) + "1" + ")".repeat(depth) + ") }",
            "ASK " + "{".repeat(depth) + "}".repeat(depth),
            "ASK { FILTER(" + "!".repeat(depth) + "true) }",
            "ASK { ?s " + "^".repeat(depth) + "<urn:p> ?o }",
            "ASK { FILTER(1" + "+1".repeat(depth) + " > 0) }")) {
      HttpResponse<String> answer = post("kg/sparql", "application/sparql-query", nested);
      assertThat(answer.statusCode()).as(nested.substring(0, 20)).isIn(200, 400, 503);
      assertNoInsides(answer);
    }
    assertThat(query(TWO_NAMES).body()).isEqualTo(TWO_ROWS);
  }

  @Test
  void ignoresParametersThatMeanNothingHere() throws Exception {
    String data = "default-graph-uri=" + encode("file:///etc/passwd");
    String odd = "&timeout=soon&callback=alert&stylesheet=x.xsl&foo=bar&output=xml";
    HttpResponse<String> answer =
        get("kg/sparql?query=" + encode("SELECT * { ?s ?p ?o }") + "&" + data + odd, "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("<?xml").doesNotContain("x.xsl", "alert", "root:");
    HttpResponse<String> longer = get("kg/sparql?timeout=900&query=" + encode(ENDLESS), "*/*");
    assertThat(longer.statusCode()).isEqualTo(503);
  }
}
