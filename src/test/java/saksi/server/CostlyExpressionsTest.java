package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the time limit, which is looked at between two rows, does not stop. */
class CostlyExpressionsTest extends ServedReports {
  private static final String HUGE =
      bound("'%s'".formatted("x".repeat(99)), i -> "CONCAT(?s%1$d, ?s%1$d)".formatted(i));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONCAT(?s%1$d, ?s%1$d)",
        "?s%1$d + ?s%1$d",
        "REPLACE(?s%1$d, '.', 'xx')",
        "REPLACE(?s%1$d, '(.+)', '$1$1')",
        "REPLACE(?s%1$d, 'X', 'xx', 'i')",
        "IF(true, COALESCE(CONCAT(?s%1$d, ?s%1$d), 1), 1)",
        "STRDT(CONCAT(STR(?s%1$d), STR(?s%1$d)), xsd:string)",
      })
  void refusesATextThatDoublesAndDoubles(String doubled) throws Exception {
    assertRefused("SELECT (STRLEN(?s40) AS ?n) { " + bound("'xxx'", doubled::formatted) + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (STRLEN(?s40) AS ?n) { @ }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { @ FILTER(STRLEN(?s40) > 1) } }",
        "SELECT * { ?s ?p ?o FILTER(EXISTS { @ FILTER(STRLEN(?s40) > 1) } && true) }",
        "SELECT (EXISTS { @ FILTER(STRLEN(?s40) > 1) } AS ?x) { }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { @ FILTER(STRLEN(?s40) > 1) })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { @ FILTER(STRLEN(?s40) > 1) })",
        "SELECT (SUM(IF(EXISTS { @ FILTER(STRLEN(?s40) > 1) }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { { SELECT * { @ } } FILTER(STRLEN(?s40) > 1) }",
        "SELECT * { ?s ?p ?o OPTIONAL { @ FILTER(STRLEN(?s40) > 1) } }",
        "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o @ FILTER(STRLEN(?s40) > 1) } }",
        "SELECT * { GRAPH ?g { @ FILTER(STRLEN(?s40) > 1) } }",
        "ASK { @ FILTER(STRLEN(?s40) > 1) }",
        "CONSTRUCT { <urn:a> <urn:b> ?s40 } { @ }",
        "DESCRIBE ?s { ?s ?p ?o @ FILTER(STRLEN(?s40) > 1) }",
      })
  void refusesItInEveryHidingPlace(String sparql) throws Exception {
    assertRefused(sparql.replace("@", HUGE));
  }

  /** It takes long to make many, so that the time limit may come first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (SUM(STRLEN(CONCAT(?s9, STR(?s)))) AS ?n) { @ ?s ?p ?o . ?a ?b ?c }",
        "SELECT (STRLEN(GROUP_CONCAT(?s3)) AS ?n) { @ ?s ?p ?o . ?a ?b ?c }",
        "SELECT (STRLEN(GROUP_CONCAT(DISTINCT ?y)) AS ?n) { @ ?s ?p ?o BIND(CONCAT(?s5, STR(?o)) AS ?y) }",
      })
  void refusesManyLongTexts(String sparql) throws Exception {
    String thousands =
        bound("'%s'".formatted("x".repeat(1_000)), 9, i -> "CONCAT(?s%1$d, ?s%1$d)".formatted(i));
    HttpResponse<String> answer = query(sparql.replace("@", thousands));
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 503);
  }

  @Test
  void refusesHugeNumbers() throws Exception {
    assertRefused("SELECT * { " + bound("99", i -> "?s%1$d * ?s%1$d".formatted(i)) + " }");
    assertRefused("SELECT * { " + bound("9.9", i -> "?s%1$d * ?s%1$d".formatted(i)) + " }");
    assertRefused(
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(10, 999999999) AS ?x) {}");
  }

  @Test
  void stopsARegularExpressionThatTriesForEver() throws Exception {
    String text = "a".repeat(60);
    assertRefused("ASK { FILTER REGEX('%s!', '(.*a){25}b') }".formatted(text));
    assertRefused("SELECT (REPLACE('%s!', '(.*a){25}b', '') AS ?x) { }".formatted(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.apache.jena.sparql.function.library.sha1sum>('a') AS ?x) { }",
        "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%999999999d', 1) AS ?x) { }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#concat>('a', 'b') AS ?x) { }",
        "SELECT (<http://www.w3.org/ns/sparql#replace>('a', 'b', 'c') AS ?x) { }",
        "SELECT (CALL(<java:org.apache.jena.sparql.function.library.sha1sum>, 'a') AS ?x) { }",
        "SELECT * { LATERAL { ?s ?p ?o } }",
      })
  void runsNoCodeThatAQueryNames(String sparql) throws Exception {
    HttpResponse<String> answer = query(sparql);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void takesPropertiesForData() throws Exception {
    String loaded = "<java:org.apache.jena.sparql.pfunction.library.str>";
    assertThat(query("ASK { BIND(<urn:a> AS ?a) ?a " + loaded + " ?x }").body()).contains("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONCAT('wa', 'tu', '')|watu",
        "REPLACE('wata', 'a', 'u')|wutu",
        "REPLACE('wAta', 'a(.?)', '<$1>', 'i')|w<t><>",
        "REPLACE('a.b', '.', '-', 'q')|a-b",
        "UCASE('wa')|WA",
        "SUBSTR('watu', 2, 2)|at",
        "STRAFTER('watu', 'a')|tu",
        "STRBEFORE('watu', 'a')|w",
        "ENCODE_FOR_URI('a b')|a%20b",
        "'wa' + 'tu'|watu",
        "2 + 3 * 4|14",
        "2.5 * 2|5.0",
        "STR(REGEX('Watu', '^w', 'i'))|true",
        "COALESCE(REGEX(1, '1'), 'error')|error",
        "COALESCE(CONCAT(1/0), 'error')|error",
        "LANG(CONCAT('a'@id, 'b'@id))|id",
        "xsd:integer('7') + 1|8",
      })
  void changesNoOtherAnswer(String line) throws Exception {
    String[] parts = line.split("\\|");
    String sparql = "SELECT (%s AS ?x) { }".formatted(parts[0]);
    assertThat(query(sparql).body()).isEqualTo("x\r\n" + parts[1] + "\r\n");
    assertThat(answer(sparql)).contains(parts[1]);
  }

  @Test
  void joinsGroupsAsBefore() throws Exception {
    for (String sparql :
        new String[] {
          "SELECT (GROUP_CONCAT(?x; SEPARATOR='+') AS ?y) { VALUES ?x { 'a' 'b' 'b' 1 } }",
          "SELECT (GROUP_CONCAT(DISTINCT ?x) AS ?y) { VALUES ?x { 'a' 'b' 'b' } }",
          "SELECT (GROUP_CONCAT(?x) AS ?y) { ?x a <urn:nothing> }",
        }) {
      assertThat(query(sparql).body()).isEqualToNormalizingNewlines(answer(sparql));
    }
  }

  private static String bound(String first, IntFunction<String> next) {
    return bound(first, 40, next);
  }

  private static String bound(String first, int times, IntFunction<String> next) {
    return IntStream.range(0, times)
        .mapToObj(i -> " BIND(%s AS ?s%d)".formatted(next.apply(i), i + 1))
        .collect(Collectors.joining("", "BIND(" + first + " AS ?s0)", ""));
  }

  private static void assertRefused(String sparql) throws Exception {
    HttpResponse<String> answer = post("kg/sparql", "application/sparql-query", sparql);
    assertThat(answer.statusCode()).as(sparql + ": " + answer.body()).isEqualTo(400);
    assertNoInsides(answer);
  }
}
