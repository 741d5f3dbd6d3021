package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest extends ServedAccounts {
  private static final String NOTE = "INSERT DATA { <country/arvania> rdfs:comment 'catatan' }";

  @Test
  void notesInTheGraphOfTheAccount() throws Exception {
    HttpResponse<String> first = update(NOTE.replace("catatan", "satu"));
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(first.body()).isEqualTo("{\"added\": 1, \"removed\": 0}\n");
    String said = "<country/arvania> rdfs:comment 'satu'";
    assertThat(ask(said)).isEqualTo("true");
    assertThat(ask("GRAPH <notes/ana> { " + said + " }")).isEqualTo("true");
    assertThat(update(NOTE.replace("catatan", "satu")).body()).contains("\"added\": 0");
    String change =
        "DELETE { ?c rdfs:comment 'satu' } INSERT { ?c rdfs:comment 'dua' ; rdfs:seeAlso ?e }"
            + " WHERE { ?c rdfs:comment 'satu' . ?e saksi:target ?other FILTER(?other != ?c) }";
    assertThat(update(change).body()).isEqualTo("{\"added\": 2, \"removed\": 1}\n");
    assertThat(update("DELETE WHERE { <country/arvania> ?p ?o }").body())
        .isEqualTo("{\"added\": 0, \"removed\": 2}\n");
    assertThat(ask("<country/arvania> skos:prefLabel ?name")).isEqualTo("true");
  }

  @Test
  void aNameThatIsNotedIsFound() throws Exception {
    String search = "(?e ?score) text:query (skos:altLabel 'negeri kabut')";
    assertThat(ask(search)).isEqualTo("false");
    update("INSERT DATA { <country/belmora> skos:altLabel 'Negeri Kabut'@id }");
    assertThat(ask(search)).isEqualTo("true");
    update("CLEAR GRAPH <notes/ana>");
    assertThat(ask(search)).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLEAR DEFAULT",
        "DROP DEFAULT",
        "CLEAR GRAPH <notes/ana>",
        "DROP GRAPH <notes/ana>",
        "DELETE WHERE { GRAPH <notes/ana> { ?s ?p ?o } }",
        "WITH <notes/ana> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "DELETE { ?s ?p ?o } USING <notes/ana> WHERE { ?s ?p ?o }",
        "DELETE DATA { <urn:aa:b> <urn:aa:c> 'mine' }",
      })
  void takesItsNotesBack(String sparql) throws Exception {
    update("INSERT DATA { GRAPH <notes/ana> { <urn:aa:b> <urn:aa:c> 'mine' } }");
    String before = store.state();
    HttpResponse<String> answer = update(sparql);
    assertThat(answer.body()).isEqualTo("{\"added\": 0, \"removed\": 1}\n");
    assertThat(store.state()).isNotEqualTo(before);
    assertThat(ask("?s ?p 'mine'")).isEqualTo("false");
    assertThat(store.counts().articles()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "LOAD SILENT <file:///etc/passwd>",
        "LOAD <http://localhost:1/x> INTO GRAPH <notes/ana>",
        "INSERT DATA { <urn:aa:b> <urn:aa:c> 1 } ; LOAD SILENT <http://localhost:1/x>",
        "INSERT { ?s ?p ?o } WHERE { SERVICE <http://localhost:1/s> { ?s ?p ?o } }",
        "INSERT { ?s ?p ?o } WHERE { SERVICE SILENT <http://localhost:1/s> { ?s ?p ?o } }",
        "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/s> { } } }",
        "INSERT DATA { GRAPH <graph/a> { <urn:aa:b> <urn:aa:c> 1 } }",
        "INSERT DATA { GRAPH <notes/budi> { <urn:aa:b> <urn:aa:c> 1 } }",
        "INSERT DATA { GRAPH <notes/ana/x> { <urn:aa:b> <urn:aa:c> 1 } }",
        "INSERT DATA { GRAPH <http://example.org/graph/x> { <urn:aa:b> <urn:aa:c> 1 } }",
        "DELETE DATA { GRAPH <graph/a> { <country/arvania> skos:prefLabel 'Arvania'@id } }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "WITH <graph/a> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "CLEAR SILENT ALL",
        "CLEAR NAMED",
        "DROP ALL",
        "DROP SILENT ALL",
        "DROP NAMED",
        "DROP GRAPH <graph/a>",
        "DROP SILENT GRAPH <graph/a>",
        "CREATE GRAPH <graph/c>",
        "CREATE SILENT GRAPH <graph/c>",
        "MOVE GRAPH <graph/a> TO DEFAULT",
        "MOVE SILENT GRAPH <graph/a> TO GRAPH <notes/ana>",
        "COPY GRAPH <graph/a> TO GRAPH <notes/ana>",
        "COPY DEFAULT TO GRAPH <graph/a>",
        "ADD GRAPH <graph/a> TO DEFAULT",
        "INSERT DATA { <urn:aa:b> a saksi:Article }",
        "INSERT DATA { <country/arvania> saksi:supports <country/belmora> }",
        "INSERT { ?a saksi:textHash 'x' } WHERE { ?a a saksi:Article }",
        "INSERT DATA { <urn:aa:b> itsrdf:taIdentRef <country/arvania> }",
        "INSERT DATA { <urn:aa:b> nif:anchorOf 'kalimat' }",
        "INSERT DATA { <urn:aa:b> <urn:aa:c> [] }",
        "INSERT DATA { _:x <urn:aa:c> 1 }",
        "INSERT { [] <urn:aa:c> ?s } WHERE { ?s ?p ?o }",
        "INSERT DATA { <javascript:alert(1)> <urn:aa:c> 1 }",
        "INSERT DATA { <urn:aa:b> rdfs:seeAlso <file:///etc/passwd> }",
        "INSERT DATA { <urn:aa:b> <urn:aa:1> 1 }",
        "INSERT DATA { <urn:aa:b> <http://example.org/> 1 }",
        "INSERT DATA { <urn:aa:b> <urn:aa:c> 1 } ; CLEAR SILENT GRAPH <graph/a>",
      })
  void refusesWhatIsNoNoteOfTheAccount(String sparql) throws Exception {
    String before = store.state();
    HttpResponse<String> answer = update(sparql);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    ServedReports.assertNoInsides(answer);
    assertThat(store.state()).isEqualTo(before);
  }

  /** Terms that would read otherwise in a file than they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { ?x <urn:aa:c> 1 } WHERE { BIND(IRI('http://x/> <urn:aa:b> <http://y') AS ?x) }",
        "INSERT { ?x <urn:aa:c> 1 } WHERE { BIND(IRI('http://x/\\n\\u0000') AS ?x) }",
        "INSERT { <urn:aa:b> <urn:aa:c> ?x } WHERE { BIND(STRLANG('a', 'id . <urn:aa:b>') AS ?x) }",
        "INSERT { <urn:aa:b> <urn:aa:c> ?x } WHERE { BIND(STRDT('a', IRI('http://x/> .')) AS ?x) }",
      })
  void letsNoMalformedTermIn(String sparql) throws Exception {
    String before = store.state();
    assertThat(update(sparql).statusCode()).isIn(200, 403);
    assertThat(store.state()).isEqualTo(before);
  }

  @Test
  void stopsWhatCostsTooMuch() throws Exception {
    String before = store.state();
    String all = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?q ?r ?s";
    String endless = "DELETE { ?a ?b ?c } WHERE { %s FILTER(?c = ?z) }".formatted(all);
    assertThat(update(endless).statusCode()).isEqualTo(503);
    String many = "INSERT { ?a ?e ?x } WHERE { %s BIND(STRUUID() AS ?x) }".formatted(all);
    assertThat(update(many).statusCode()).isIn(403, 503);
    String huge =
        "INSERT { <urn:aa:b> <urn:aa:c> ?x } WHERE { ?s ?p ?o . BIND(REPLACE('%1$s', '.', '%1$s') AS ?x) }"
            .formatted("x".repeat(2_000));
    assertThat(update(huge).body()).contains("ask for less");
    assertThat(update("x".repeat(2 << 20)).statusCode()).isEqualTo(413);
    assertThat(update("INSERT DATA {").statusCode()).isEqualTo(400);
    assertThat(store.state()).isEqualTo(before);
  }

  @Test
  void knowsNobodyWithoutTheRightPassword() throws Exception {
    for (String wrong :
        List.of(
            "",
            basic("ana", "sandi"),
            basic("ana", ""),
            basic("citra", PASSWORD),
            basic("", PASSWORD),
            "Basic ???",
            "Basic " + PASSWORD.codePointAt(0),
            "Bearer " + PASSWORD.codePointAt(0))) {
      HttpRequest.Builder request = request("kg/update").header("Authorization", wrong);
      HttpResponse<String> answer =
          send(
              request
                  .header("Content-Type", "application/sparql-update")
                  .POST(BodyPublishers.ofString(NOTE)));
      assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
      assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }
    assertThat(ask("?s rdfs:comment 'catatan'")).isEqualTo("false");
  }

  @Test
  void takesAFormButNotOfAnotherSite() throws Exception {
    HttpRequest.Builder form =
        request("kg/update")
            .header("Authorization", basic("budi", PASSWORD))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .POST(
                BodyPublishers.ofString(
                    "update=" + URLEncoder.encode(NOTE, StandardCharsets.UTF_8)));
    for (String origin : List.of("https://evil.example", "null", "http://localhost", "http://l")) {
      assertThat(send(form.copy().header("Origin", origin)).statusCode()).isEqualTo(403);
    }
    assertThat(ask("GRAPH <notes/budi> { ?s ?p ?o }")).isEqualTo("false");
    String own = server.url().replaceFirst("/$", "");
    assertThat(send(form.copy().header("Origin", own)).statusCode()).isEqualTo(200);
    assertThat(ask("GRAPH <notes/budi> { ?s ?p ?o }")).isEqualTo("true");
  }

  @Test
  void takesNothingElse() throws Exception {
    HttpRequest.Builder named =
        request("kg/update?update=" + URLEncoder.encode(NOTE, StandardCharsets.UTF_8))
            .header("Authorization", basic("ana", PASSWORD));
    assertThat(send(named.copy()).statusCode()).isEqualTo(405);
    assertThat(send(named.copy().DELETE()).statusCode()).isEqualTo(405);
    assertThat(send(named.copy().POST(BodyPublishers.noBody())).statusCode()).isEqualTo(415);
    assertThat(
            send(request("kg/update?using-graph-uri=" + "http://localhost/x")
                    .header("Authorization", basic("ana", PASSWORD))
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(NOTE)))
                .statusCode())
        .isEqualTo(400);
  }
}
