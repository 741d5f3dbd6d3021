package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.store.Batch;
import saksi.store.Reports;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Skos;

class LinkedDataTest extends ServedReports {
  private static final String BASE = "http://localhost:3030/";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle | .ttl",
        "application/ld+json | application/ld+json | .jsonld",
        "application/n-triples | application/n-triples | .nt",
        "application/rdf+xml | application/rdf+xml | .rdf",
        "application/trig | application/trig | .trig",
        "application/n-quads | application/n-quads | .nq",
        "*/* | text/turtle | .ttl",
        "application/* | application/ld+json | .jsonld",
        "text/turtle;q=0.5, application/rdf+xml | application/rdf+xml | .rdf",
        "text/turtle;q=0, */*;q=0.1 | application/ld+json | .jsonld",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | application/ld+json | .jsonld",
        "nonsense, text/turtle | text/turtle | .ttl",
        BROWSER + " | text/turtle | .ttl",
      })
  void answersInWhatTheClientLikesBest(String accept, String type, String ending) throws Exception {
    HttpResponse<String> answer = get("country/arvania", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "Content-Location")).isEqualTo("arvania" + ending);
    assertThat(header(answer, "Vary")).contains("Accept");
    assertSaysArvania(answer);
    HttpResponse<String> document = get("country/arvania" + ending, "text/csv");
    assertThat(document.body()).isEqualTo(answer.body());
    assertThat(header(document, "Content-Type")).startsWith(type);
  }

  @Test
  void linksToTheOtherRepresentationsAndTheThing() throws Exception {
    List<String> links = get("country/arvania", "text/turtle").headers().allValues("Link");
    assertThat(links)
        .contains(
            "<arvania.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "<http://localhost:3030/country/arvania>; rel=\"canonical\"")
        .noneMatch(link -> link.contains("arvania.ttl"));
  }

  @Test
  void saysWhatThereIsWhenNothingIsAcceptable() throws Exception {
    HttpResponse<String> answer = get("country/arvania", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body())
        .contains("There is:", "text/turtle", "/country/arvania.ttl", "/country/arvania.jsonld");
    assertNoInsides(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country/XX",
        "country/XX.ttl",
        "country/",
        "person",
        "event/0.jsonld",
        "article/a.txt",
        "graph/zzz",
        "country/%22%3E",
        "country/arvania?page=2"
      })
  void saysWhatIsNotThere(String path) throws Exception {
    HttpResponse<String> answer = get(path, "*/*");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("th");
    assertNoInsides(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "99999999999"})
  void aPageThatIsNoneIsABadRequest(String page) throws Exception {
    assertThat(get("country/arvania?page=" + page, "*/*").statusCode()).isEqualTo(400);
  }

  @Test
  void namesTheNeighbours() throws Exception {
    String event = iri("SELECT ?x { ?x <https://w3id.org/saksi#agent> ?a }");
    Graph graph = read(get(event.substring(BASE.length()), "text/turtle"));
    assertThat(graph.contains(node(event), Saksi.AGENT, node(BASE + "country/arvania"))).isTrue();
    assertThat(names(graph)).contains("Arvania", "Belmora");
    assertThat(graph.contains(Node.ANY, Saksi.REPORTS, node(event))).isTrue();
  }

  @Test
  void describesTheSpansOfAnArticleWithIt() throws Exception {
    Graph graph = read(get("article/a", "text/turtle"));
    assertThat(graph.find(Node.ANY, Itsrdf.TA_IDENT_REF, Node.ANY).toList()).hasSize(3);
    assertThat(graph.contains(Node.ANY, Saksi.REPORTS, Node.ANY)).isFalse();
  }

  @Test
  void answersForAGraphWithAllOfIt() throws Exception {
    DatasetGraph quads =
        RDFParser.fromString(get("graph/a", "application/trig").body(), Lang.TRIG).toDatasetGraph();
    assertThat(quads.getGraph(node(Reports.name("a"))).isIsomorphicWith(Reports.graph("a")))
        .isTrue();
    assertThat(read(get("graph/a.ttl", "*/*")).isIsomorphicWith(Reports.graph("a"))).isTrue();
  }

  @Test
  void aClientKeepsWhatHasNotChanged() throws Exception {
    String tag = header(get("country/belmora.ttl", "*/*"), "ETag");
    assertThat(tag).startsWith("\"");
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag)) {
      HttpResponse<String> again =
          client.send(
              request("country/belmora.ttl").header("If-None-Match", known).build(),
              BodyHandlers.ofString());
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
    }
    assertThat(header(get("country/belmora.nt", "*/*"), "ETag")).isNotEqualTo(tag);
    add("later", Reports.graph("later"));
    assertThat(header(get("country/belmora.ttl", "*/*"), "ETag")).isNotEqualTo(tag);
  }

  @Test
  void aHeadHasTheHeadersAlone() throws Exception {
    HttpResponse<String> head =
        client.send(
            request("country/arvania")
                .header("Accept", "application/rdf+xml")
                .method("HEAD", BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    HttpResponse<String> get = get("country/arvania", "application/rdf+xml");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length")).isEmpty();
    for (String name : List.of("Content-Type", "Content-Location", "ETag", "Vary", "Link")) {
      assertThat(head.headers().allValues(name)).isEqualTo(get.headers().allValues(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothingIsChanged(String method) throws Exception {
    HttpResponse<String> answer = send(method, "country/arvania", "text/turtle", "");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void sendsManyLinksPageByPage() throws Exception {
    Graph many = GraphFactory.createDefaultGraph();
    Node hub = node(BASE + "place/hub");
    for (int i = 0; i < 1_234; i++) {
      many.add(
          Triple.create(node(BASE + "article/m#char=" + i + ",9999"), Itsrdf.TA_IDENT_REF, hub));
    }
    many.add(Triple.create(hub, Skos.PREF_LABEL, NodeFactory.createLiteralLang("Hub", "id")));
    add("m", many);
    Graph all = GraphFactory.createDefaultGraph();
    String next = "?page=1";
    int pages = 0;
    while (!next.isEmpty()) {
      HttpResponse<String> page = get("place/hub.nt" + next, "*/*");
      read(page).stream().forEach(all::add);
      pages++;
      next =
          page.headers().allValues("Link").stream()
              .filter(link -> link.contains("rel=\"next\""))
              .map(link -> link.replaceAll("<|>.*", ""))
              .findFirst()
              .orElse("");
      assertThat(page.body().contains("place/hub.nt?page=" + (pages + 1) + "> ."))
          .isEqualTo(!next.isEmpty());
    }
    assertThat(pages).isEqualTo(3);
    assertThat(all.find(Node.ANY, Itsrdf.TA_IDENT_REF, hub).toList()).hasSize(1_234);
  }

  private static void assertSaysArvania(HttpResponse<String> answer) {
    Graph graph = read(answer);
    Node arvania = node(BASE + "country/arvania");
    assertThat(graph.contains(arvania, Saksi.DEPLOYS, node(BASE + "country/belmora"))).isTrue();
    assertThat(graph.contains(Node.ANY, Saksi.AGENT, arvania)).isTrue();
    assertThat(graph.contains(Node.ANY, Itsrdf.TA_IDENT_REF, arvania)).isTrue();
    assertThat(names(graph)).contains("Arvania", "Belmora");
  }

  private static List<String> names(Graph graph) {
    return graph
        .find(Node.ANY, Skos.PREF_LABEL, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static Graph read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String type = header(answer, "Content-Type").replaceFirst(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }

  private static void add(String id, Graph graph) {
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name(id), graph);
      batch.commit();
    }
  }

  private static String iri(String sparql) {
    return answer(sparql).lines().skip(1).findFirst().orElseThrow();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
