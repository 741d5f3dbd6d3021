package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest extends ServedReports {
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
  void answersTheExamplesOfTheStartPage() throws Exception {
    Matcher links =
        Pattern.compile("href=\"/(kg/sparql\\?[^\"]+)\"").matcher(get("?lang=en", "*/*").body());
    List<String> paths = links.results().map(link -> link.group(1).replace("&amp;", "&")).toList();
    assertThat(paths).hasSizeGreaterThan(9);
    for (String path : paths) {
      assertThat(get(path, "text/html").statusCode()).as(path).isEqualTo(200);
    }
  }
}
