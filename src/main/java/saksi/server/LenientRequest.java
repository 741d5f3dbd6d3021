package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request whose wish for an output is heard when it can be met; otherwise the Accept header
 * decides. Clients such as SPARQLWrapper send names of formats that Fuseki answers with an error.
 * Wishes for code in the answer, and times that are none, are not heard.
 */
final class LenientRequest extends HttpServletRequestWrapper {
  private static final Set<String> UNHEARD = Set.of("callback", "stylesheet");
  private static final Set<String> WISHES = Set.of("output", "format", "results");
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("json", "json"),
          Map.entry("application/sparql-results+json", "json"),
          Map.entry("xml", "xml"),
          Map.entry("sparql", "xml"),
          Map.entry("application/sparql-results+xml", "xml"),
          Map.entry("csv", "csv"),
          Map.entry("text/csv", "csv"),
          Map.entry("tsv", "tsv"),
          Map.entry("text/tab-separated-values", "tsv"),
          Map.entry("text", "text"),
          Map.entry("text/plain", "text"));
  private static final Map<String, String> GRAPHS =
      Map.ofEntries(
          Map.entry("ttl", "ttl"),
          Map.entry("turtle", "ttl"),
          Map.entry("text", "ttl"),
          Map.entry("text/turtle", "ttl"),
          Map.entry("nt", "nt"),
          Map.entry("n-triples", "nt"),
          Map.entry("application/n-triples", "nt"),
          Map.entry("xml", "xml"),
          Map.entry("rdf", "xml"),
          Map.entry("rdf+xml", "xml"),
          Map.entry("application/rdf+xml", "xml"),
          Map.entry("json", "json-ld"),
          Map.entry("json-ld", "json-ld"),
          Map.entry("jsonld", "json-ld"),
          Map.entry("application/ld+json", "json-ld"));

  private Map<String, String> possible = TABLES;

  LenientRequest(HttpServletRequest request) {
    super(request);
  }

  /** The answer will be a table or a truth value. */
  void answersTable() {
    possible = TABLES;
  }

  /** The answer will be a graph. */
  void answersGraph() {
    possible = GRAPHS;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String value = UNHEARD.contains(name) ? null : super.getParameter(name);
    if (value != null && WISHES.contains(name)) {
      return possible.get(value.toLowerCase(Locale.ROOT).replace(' ', '+'));
    }
    boolean isNoTime = name.equals("timeout") && value != null && !value.matches("\\d{1,9}");
    return isNoTime ? null : value;
  }
}
