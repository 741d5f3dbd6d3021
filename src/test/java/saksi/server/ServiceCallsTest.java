package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCallsTest extends ServedReports {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/s> { ?s ?p ?o } }",
        "SELECT * { service silent <http://localhost:1/s> { ?s ?p ?o } }",
        "SELECT * { BIND(<http://localhost:1/s> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://localhost:1/s> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://localhost:1/s> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE <http://localhost:1/s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <http://localhost:1/s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o BIND(EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } } AS ?x) }",
        "SELECT (EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } })",
        "SELECT ?x { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } } AS ?x)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER(1 IN (EXISTS { SERVICE <http://localhost:1/s> { ?s ?p ?o } })) }",
        "ASK { SERVICE <http://localhost:1/s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <http://localhost:1/s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://localhost:1/s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p \"a ' b\" . SERVICE <http://localhost:1/s> { ?s ?p 'it\\'s' } }",
        "PREFIX : <http://localhost:1/> SELECT * { SERVICE :s { ?s ?p ?o } }",
        "SELECT * { SERVICE<http://localhost:1/s>{ ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o # a\n SERVICE # b\n <http://localhost:1/s> { ?s ?p ?o } }",
      })
  void refusesServiceInEveryHidingPlace(String sparql) throws Exception {
    HttpResponse<String> answer = query(sparql);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?service { ?service a <urn:service> } # SERVICE",
        "SELECT * { ?s ?p \"SERVICE <x> { }\" , 'SERVICE' , 'a'@service }",
        "PREFIX ex: <urn:x> SELECT * { ?s ex:SERVICE ?o }",
        "PREFIX service: <urn:x> SELECT * { ?s service:a ?o }",
      })
  void letsTheWordStand(String sparql) throws Exception {
    assertThat(query(sparql).statusCode()).isEqualTo(200);
  }

  @Test
  void readsLongStrings() throws Exception {
    String text = "\\\"x".repeat(100_000);
    String quoting = "ASK { FILTER(\"%s SERVICE\" != '') }".formatted(text);
    assertThat(post("kg/sparql", "application/sparql-query", quoting).statusCode()).isEqualTo(200);
    String calls = "ASK { FILTER(\"%s\" != '') SERVICE <http://localhost:1/> {} }".formatted(text);
    assertThat(post("kg/sparql", "application/sparql-query", calls).statusCode()).isEqualTo(403);
  }
}
