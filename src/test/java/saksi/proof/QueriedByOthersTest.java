package saksi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;

/** Comunica queries a running server. */
class QueriedByOthersTest extends ReadByOthers {
  private static final String WHO_DEPLOYS_WHERE =
      """
      PREFIX saksi: <https://w3id.org/saksi#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?name { ?agent saksi:deploys ?target . ?target skos:prefLabel ?name }
      """;
  private static KnowledgeServer server;

  @BeforeAll
  static void serve() {
    server = KnowledgeServer.start(store, ServerOptions.DEFAULT.at("localhost", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A document may name the context instead of holding it. */
  @Test
  void rdflibFetchesTheContext() throws IOException {
    String document =
        """
        {"@context": "%sontology/context.jsonld", "id": "http://example.org/x", "type": "Person",
         "prefLabel": {"id": "Hana"}, "supports": "http://example.org/y"}
        """
            .formatted(server.url());
    String count =
        "import rdflib, sys; print(len(rdflib.Graph().parse(data=sys.argv[1], format='json-ld')))";
    assertThat(Program.python("-c", count).run(document).succeeds().lines()).containsExactly("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql@kg/sparql", "file@kg/data?default", "any@country/arvania"})
  void comunicaAsksTheEndpointAndReadsAGraphAndAThing(String source) throws IOException {
    Program comunica = Program.node("query.js");
    String address = source.replace("@", "@" + server.url());
    assertThat(comunica.run(WHO_DEPLOYS_WHERE, address).succeeds().lines())
        .containsExactly("{\"name\":\"Belmora\"}");
  }
}
