package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.export.DumpFiles;
import saksi.rdf.NamedGraph;
import saksi.store.Batch;
import saksi.store.Reports;

class DatasetDescriptionTest extends ServedReports {
  private static final String DATASET = "http://localhost:3030/dataset";

  @BeforeAll
  static void describe() throws Exception {
    try (Batch batch = store.begin()) {
      batch.replace(NamedGraph.dataset(Reports.IRIS));
      batch.commit();
    }
    DumpFiles.write(store);
  }

  @ParameterizedTest
  @CsvSource({
    "void,*/*,text/turtle,void.ttl",
    ".well-known/void,application/ld+json,application/ld+json,void.jsonld",
    "dataset,application/rdf+xml,application/rdf+xml,dataset.rdf",
    "void,application/n-triples,application/n-triples,void.nt",
    "ontology,*/*,text/turtle,ontology.ttl"
  })
  void isNegotiatedToo(String path, String accept, String type, String location) throws Exception {
    HttpResponse<String> answer = get(path, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "Content-Location")).isEqualTo(location);
    assertThat(get("void.txt", accept).statusCode()).isEqualTo(404);
    assertThat(get("void.html", accept).statusCode()).isEqualTo(404);
    assertThat(get(path, "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void countsWhatThereIs() throws Exception {
    Resource dataset = dataset(get("void.ttl", "*/*"));
    assertThat(dataset.getProperty(VOID.triples).getLong())
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(dataset.getProperty(VOID.distinctSubjects).getLong())
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
    assertThat(dataset.getProperty(VOID.documents).getLong()).isEqualTo(2);
    assertThat(dataset.listProperties(VOID.propertyPartition).toList())
        .hasSize((int) count("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"));
  }

  @Test
  void aPartOfWhichThePrecisionIsKnownIsCountedWithIt() throws Exception {
    Resource meetings =
        dataset(get("void.ttl", "*/*")).getModel().getResource(DATASET + "/deploys");
    assertThat(meetings.getProperty(VOID.entities).getLong()).isEqualTo(1);
    assertThat(
            meetings
                .getModel()
                .getResource(DATASET + "/deploys/precision")
                .listProperties()
                .toList())
        .isNotEmpty();
  }

  @Test
  void saysWhereAndWhenAndByWhatItCame() throws Exception {
    Resource dataset = dataset(get("void.ttl", "*/*"));
    assertThat(dataset.getProperty(VOID.sparqlEndpoint).getResource().getURI())
        .isEqualTo(server.url() + "kg/sparql");
    assertThat(dataset.getPropertyResourceValue(DCTerms.temporal).getProperty(DCAT.startDate))
        .isNotNull();
    assertThat(dataset.listProperties(DCTerms.rights).toList()).hasSize(2);
  }

  @Test
  void knowsTheAddressThatTheProxySays() throws Exception {
    HttpRequest behindProxy =
        request("void.ttl")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "saksi.example.org, inner")
            .header("X-Forwarded-Prefix", "/news")
            .build();
    HttpResponse<String> answer = client.send(behindProxy, BodyHandlers.ofString());
    assertThat(dataset(answer).getProperty(VOID.sparqlEndpoint).getResource().getURI())
        .isEqualTo("https://saksi.example.org/news/kg/sparql");
    assertThat(answer.body()).contains("https://saksi.example.org/news/dumps/saksi.nq.gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil/<script>", "a b", "x@y", "h\"ost"})
  void doesNotRepeatAnAddressThatIsNone(String host) throws Exception {
    HttpRequest request = request("void.ttl").header("X-Forwarded-Host", host).build();
    assertThat(client.send(request, BodyHandlers.ofString()).body()).doesNotContain(host);
  }

  @Test
  void theAddressThatTheOwnerSaysComesFirst() throws Exception {
    ServerOptions options =
        ServerOptions.DEFAULT
            .at("localhost", 0)
            .reachedAt("https://example.org/graph/")
            .licensed("https://creativecommons.org/licenses/by/4.0/");
    try (KnowledgeServer other = KnowledgeServer.start(store, options)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(other.url() + "void.ttl"))
              .header("X-Forwarded-Host", "elsewhere.example")
              .build();
      Resource dataset = dataset(client.send(request, BodyHandlers.ofString()));
      assertThat(dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI())
          .isEqualTo("https://example.org/graph/kg/sparql");
      assertThat(dataset.getPropertyResourceValue(DCTerms.license).getURI())
          .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }
  }

  @Test
  void linksToFilesThatHoldAllOfIt() throws Exception {
    Resource dataset = dataset(get("void.ttl", "*/*"));
    List<String> dumps =
        dataset.listProperties(VOID.dataDump).mapWith(d -> d.getResource().getURI()).toList();
    assertThat(dumps)
        .allMatch(url -> url.startsWith(server.url() + "dumps/"))
        .extracting(url -> url.replaceFirst(".*/", ""))
        .containsExactlyInAnyOrder("saksi.nq.gz", "saksi.nt.gz", "saksi.ttl.gz", "saksi.jsonld.gz");
    byte[] quads = download("dumps/saksi.nq.gz").body();
    DatasetGraph read =
        RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(quads)))
            .lang(Lang.NQUADS)
            .toDatasetGraph();
    assertThat(read.stream().count())
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
  }

  @Test
  void sendsFilesInRangesAndOnlyWhenTheyChanged() throws Exception {
    HttpResponse<byte[]> whole = download("dumps/saksi.nq.gz");
    HttpResponse<byte[]> part = download("dumps/saksi.nq.gz", "Range", "bytes=10-19");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 10, 20));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + whole.body().length);
    HttpResponse<byte[]> again =
        download("dumps/saksi.nq.gz", "If-None-Match", header(whole, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    for (String path :
        List.of("dumps/", "dumps/none.gz", "dumps/%2e%2e/saksi-store", "dumps/../saksi-store")) {
      assertThat(get(path, "*/*").statusCode()).as(path).isBetween(400, 404);
    }
  }

  private static Resource dataset(HttpResponse<String> answer) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), Lang.TURTLE).parse(model);
    return model.getResource(DATASET);
  }

  private static long count(String sparql) {
    return Long.parseLong(answer(sparql).lines().skip(1).findFirst().orElseThrow());
  }

  private static HttpResponse<byte[]> download(String path, String... header) throws Exception {
    HttpRequest.Builder request = request(path);
    if (header.length > 0) {
      request.headers(header);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
