package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class UserInterfaceTest extends ServedReports {
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
}
