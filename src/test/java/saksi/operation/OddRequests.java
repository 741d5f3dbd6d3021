package saksi.operation;

import java.util.List;

/** What servers trip over. */
final class OddRequests {
  static final List<String> METHODS =
      List.of(
          "GET", "GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH",
          "TRACE", "QUERY", "FOO", "get");

  static final List<String> PATHS =
      List.of(
          "/",
          "/search",
          "/person/lina",
          "/person/lina.ttl",
          "/explore",
          "/explore.json",
          "/explore.graphml",
          "/explore.csv",
          "/query",
          "/kg/sparql",
          "/kg",
          "/kg/data",
          "/kg/data?default",
          "/kg/update",
          "/event/x",
          "/claim/x",
          "/article/pagi",
          "/graph/reference",
          "/ontology",
          "/ontology/context.jsonld",
          "/void",
          "/dumps/",
          "/ui/",
          "/ui/kg/sparql",
          "/$/health",
          "/$/metrics",
          "/$/server",
          "/$/stats/kg",
          "/$/compact/kg",
          "/articles",
          "/articles/pagi",
          "/suggest",
          "/assets/");

  static final List<String> ODD =
      List.of(
          "%00",
          "%0d%0aX-Evil:1",
          "<script>",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "../",
          "..%2f",
          "%2e%2e/",
          "//",
          ";a=b",
          "%F0%28",
          "%C0%AF",
          "%ff",
          "\\",
          "%5c",
          "%",
          "%2",
          "%zz",
          "\"",
          "'",
          "{}",
          "|",
          "`",
          "\u00e9",
          "%E2%80%AE",
          "A".repeat(5_000),
          "%20",
          "#",
          "?",
          "&",
          "%u0041",
          "\u0001",
          "\u007f",
          "$",
          "%252e%252e%252f");

  static final List<String> PARAMETERS =
      List.of(
          "query", "q", "graph", "default", "lang", "actor", "output", "format", "timeout", "id",
          "named-graph-uri", "default-graph-uri", "since", "until", "relation", "factuality",
          "with", "callback", "stylesheet", "update", "results");

  static final List<String> VALUES =
      List.of(
          "SELECT * {?s ?p ?o} LIMIT 1",
          "ASK{}",
          "CONSTRUCT WHERE {?s ?p ?o}",
          "DESCRIBE <person/lina>",
          "person/lina",
          "-1",
          "99999999999999999999",
          "2024-13-45",
          "http://localhost:1/",
          "file:///etc/passwd",
          "urn:x-arq:UnionGraph",
          "urn:x-arq:DefaultGraph",
          "_:x",
          "<>",
          "json",
          "xml",
          "SELECT",
          "SELECT (1/0 AS ?x) {}",
          "SELECT * { ?s text:query () }",
          "SELECT * { ?s text:query ('((' 1 2 3) }",
          "SELECT * { ?s ?p ?o } ORDER BY (1/0)",
          "SELECT * { GRAPH ?g {} } OFFSET 9999999999",
          "SELECT * {} LIMIT 99999999999",
          "BASE <x> SELECT * {}",
          "SELECT * { ?s <http://jena.apache.org/ARQ/list#index> (1 2) }",
          "SELECT * { VALUES (?a ?b) { (1) } }",
          "SELECT (REGEX('a', '[') AS ?x) {}",
          "SELECT (REPLACE('a', '', '') AS ?x) {}",
          "SELECT (REPLACE('a', 'a', '$9') AS ?x) {}",
          "SELECT (IRI(':::') AS ?x) {}",
          "DESCRIBE ?x { BIND(IRI('a b') AS ?x) }",
          "CONSTRUCT { ?x ?x ?x } { BIND(IRI('http://x/>') AS ?x) }",
          "SELECT ('\\uD800' AS ?x) {}",
          "CONSTRUCT { <urn:x> <urn:y> '\u0001' } {}",
          "CONSTRUCT { <urn:aa:1> <urn:aa:1> ?x } { BIND(STRLANG('a', 'b c') AS ?x) }");

  static final List<String> HEADERS =
      List.of(
          "Accept: text/html",
          "Accept: text/turtle",
          "Accept: application/ld+json",
          "Accept: application/rdf+xml",
          "Accept: ;;;",
          "Accept: " + "a/b,".repeat(500),
          "Accept: text/csv",
          "Accept-Language: " + "x".repeat(2_000),
          "Cookie: \u0001",
          "X-Request-Id: a\tb",
          "X-Request-Id: " + "a".repeat(100),
          "X-Forwarded-Host: evil\"><script>",
          "X-Forwarded-Host: " + "e".repeat(5_000),
          "X-Forwarded-Proto: javascript",
          "X-Forwarded-Prefix: /a/../b",
          "X-Forwarded-Prefix: //evil",
          "X-Forwarded-Prefix: /" + "a".repeat(5_000),
          "Content-Type: application/sparql-query",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: multipart/form-data; boundary=x",
          "Content-Type: \u00e9",
          "Content-Type: application/sparql-update",
          "Authorization: Basic",
          "Authorization: Basic ====",
          "Authorization: Bearer x",
          "Origin: null",
          "If-None-Match: \"",
          "If-Modified-Since: x",
          "Range: bytes=-",
          "Expect: foo",
          "Upgrade: h2c",
          "Content-Encoding: gzip",
          "Referer: a\n X-Evil: 1",
          "Access-Control-Request-Method: PUT");

  static final List<String> BODIES =
      List.of(
          "",
          "x",
          "query=",
          "query=ASK%7B%7D",
          "query=%",
          "query=%F0%28",
          "update=CLEAR+ALL",
          "SELECT * {",
          "\u0000\u0001",
          "<a> <b> <c> .",
          "{\"id\": \"x\"}",
          "a=b&".repeat(2_000));

  private OddRequests() {}
}
