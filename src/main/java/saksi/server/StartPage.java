package saksi.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import saksi.store.Counts;
import saksi.store.SavedQueries;
import saksi.store.SavedQuery;

/** The page that says what the graph holds and how to ask, in Indonesian and in English. */
final class StartPage extends HttpServlet {
  private final transient Counts counts;
  private final transient List<SavedQuery> queries = SavedQueries.all();

  StartPage(Counts counts) {
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = language(request);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Language", language.getLanguage());
    response.setHeader("Vary", "Accept-Language");
    response.getWriter().write(page(language));
  }

  private static Locale language(HttpServletRequest request) {
    String wish = request.getParameter("lang");
    String language = wish == null ? request.getLocale().getLanguage() : wish;
    return Locale.of(language.equals("id") || language.equals("in") ? "id" : "en");
  }

  private String page(Locale language) throws IOException {
    NumberFormat number = NumberFormat.getIntegerInstance(language);
    return template(language)
        .replace("{articles}", number.format(counts.articles()))
        .replace("{mentions}", number.format(counts.mentions()))
        .replace("{entities}", number.format(counts.entities()))
        .replace("{events}", number.format(counts.events()))
        .replace("{claims}", number.format(counts.claims()))
        .replace("{triples}", number.format(counts.triples()))
        .replace("{queries}", examples());
  }

  private String examples() {
    return queries.stream()
        .filter(query -> !query.sparql().contains("SERVICE"))
        .map(StartPage::example)
        .collect(Collectors.joining());
  }

  private static String example(SavedQuery query) {
    String encoded = URLEncoder.encode(query.sparql(), StandardCharsets.UTF_8);
    return "<li><a href=\"/kg/sparql?output=text&amp;query=%s\">%s</a>\n<details><summary>%s</summary><pre>%s</pre></details></li>\n"
        .formatted(encoded, escape(query.question()), escape(query.name()), escape(query.sparql()));
  }

  private static String template(Locale language) throws IOException {
    String name = "start." + language.getLanguage() + ".html";
    try (InputStream in = Objects.requireNonNull(StartPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
