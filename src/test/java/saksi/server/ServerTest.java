package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.store.Reports;
import saksi.store.Store;

class ServerTest {
  private static final String TWO_NAMES =
      "SELECT ?name { ?e <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name LIMIT 2";

  /** Rows without end, as far as the patience of a test goes. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir static Path folder;
  private static Store store;
  private static KnowledgeServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    store = Store.open(folder.resolve("store"));
    try (Store.Batch batch = store.begin()) {
      for (String id : List.of("a", "b")) {
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      batch.commit();
    }
    ServerOptions options =
        ServerOptions.DEFAULT.at("localhost", 0).limited(Duration.ofMillis(700), 50, 2);
    server = KnowledgeServer.start(store, options);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    store.close();
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

  private static final String TWO_ROWS = "name\r\nArvania\r\nBelmora\r\n";

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
        "SELECT * { LATERAL { SERVICE <http://localhost:1/s> { ?s ?p ?o } } }",
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
  void readsNoFileAndNoOtherServer() throws Exception {
    for (String from : List.of("file:///etc/passwd", "http://localhost:1/x")) {
      HttpResponse<String> answer = query("SELECT * FROM <" + from + "> { ?s ?p ?o }");
      assertThat(answer.body()).isEqualTo("s,p,o\r\n");
    }
  }

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
  void servesTheUserInterface() throws Exception {
    assertThat(get("ui", "*/*").headers().firstValue("Location").orElseThrow()).endsWith("/ui/");
    HttpResponse<String> index = get("ui/", "text/html");
    assertThat(index.statusCode()).isEqualTo(200);
    assertThat(index.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    String script = index.body().replaceAll("(?s).*src=\"\\.?/?(static/[^\"]+\\.js)\".*", "$1");
    assertThat(get("ui/" + script, "*/*").statusCode()).isEqualTo(200);
    assertThat(get("ui/$/server", "*/*").body()).contains("\"/kg\"");
    assertThat(get("ui/kg/sparql?query=" + encode(TWO_NAMES), "text/csv").body())
        .isEqualTo(TWO_ROWS);
    assertThat(get("ui/nothing.js", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("ui/%2e%2e/log4j2.xml", "*/*").statusCode()).isBetween(400, 404);
  }

  @Test
  void hasAStartPageInTwoLanguages() throws Exception {
    HttpResponse<String> english = get("?lang=en", "text/html");
    assertThat(english.body()).contains("lang=\"en\"", "<td>2</td>", "/kg/sparql", "/ui/");
    HttpResponse<String> indonesian = get("?lang=id", "text/html");
    assertThat(indonesian.body()).contains("lang=\"id\"", "Peristiwa");
    for (HttpResponse<String> page : List.of(english, indonesian)) {
      assertThat(page.body()).doesNotContainPattern("\\{[a-z]+}");
    }
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
    String growing = "SELECT (STRLEN(?s30) AS ?n) { BIND('%s' AS ?s0)".formatted("x".repeat(99));
    for (int i = 0; i < 30; i++) {
      growing += " BIND(CONCAT(?s%d, ?s%d) AS ?s%d)".formatted(i, i, i + 1);
    }
    assertThat(query(growing + " }").statusCode()).isIn(200, 500, 503);
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

  @Test
  void answersTheExamplesOfTheStartPage() throws Exception {
    Matcher links =
        Pattern.compile("href=\"/(kg/sparql\\?[^\"]+)\"").matcher(get("?lang=en", "*/*").body());
    List<String> paths = links.results().map(link -> link.group(1).replace("&amp;", "&")).toList();
    assertThat(paths).hasSizeGreaterThan(9);
    for (String path : paths) {
      assertThat(get(path, "text/html").statusCode()).as(path).isEqualTo(200);
    }
  }

  private static void assertNoInsides(HttpResponse<String> answer) {
    assertThat(answer.body()).doesNotContain("\tat ", "org.apache", "java.", "jetty");
  }

  private static HttpResponse<String> query(String sparql) throws Exception {
    return get("kg/sparql?query=" + encode(sparql), "text/csv");
  }

  private static CompletableFuture<HttpResponse<String>> queryLater(String sparql) {
    HttpRequest later = request("kg/sparql?query=" + encode(sparql)).build();
    return client.sendAsync(later, BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return client.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send("POST", path, type, body);
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Accept", "text/csv, */*;q=0.1")
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
