package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateServerTest extends ServedAccounts {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/kg/sparql?query=ASK%7B%7D",
        "/kg",
        "/kg/data?default",
        "/country/arvania",
        "/country/arvania.ttl",
        "/void",
        "/.well-known/void",
        "/ui/",
        "/ui/$/metrics",
        "/ui/kg/sparql?query=ASK%7B%7D",
        "/$/ping",
        "/$/server",
        "/$/stats",
        "/$/metrics",
        "/dumps/",
        "/ontology/context.jsonld",
        "/$/health/../metrics",
        "/$/health;/../metrics",
        "/$/health/",
        "//$/health/../metrics",
        "/articles/../kg/sparql?query=ASK%7B%7D",
        "/articles/%2e%2e/kg/sparql?query=ASK%7B%7D",
        "/articles/..;a=b/kg/sparql?query=ASK%7B%7D",
        "/articles%2f..%2fkg/sparql?query=ASK%7B%7D",
        "/articles/..%2fkg/sparql?query=ASK%7B%7D",
        "/articles\\..\\kg/sparql?query=ASK%7B%7D",
      })
  void tellsNobodyAnything(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (401|400|404) .*").doesNotContain("true", "fuseki_");
  }

  @Test
  void tellsThatItRuns() throws Exception {
    String answer = raw("GET /$/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("ok\n");
  }

  @Test
  void tellsAccounts() throws Exception {
    HttpRequest.Builder ping = HttpRequest.newBuilder(URI.create(privateServer.url() + "$/ping"));
    assertThat(send(ping.copy().header("Authorization", basic("budi", PASSWORD))).statusCode())
        .isEqualTo(200);
    assertThat(send(ping.copy().header("Authorization", basic("budi", "x"))).statusCode())
        .isEqualTo(401);
    HttpRequest.Builder update =
        HttpRequest.newBuilder(URI.create(privateServer.url() + "kg/update"))
            .header("Authorization", basic("budi", PASSWORD))
            .header("Content-Type", "application/sparql-update")
            .POST(HttpRequest.BodyPublishers.ofString("INSERT DATA { <urn:aa:b> <urn:aa:c> 1 }"));
    assertThat(send(update).statusCode()).isIn(404, 405);
  }

  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket("localhost", privateServer.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
