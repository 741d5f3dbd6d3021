package saksi.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import saksi.knowledge.EntityType;

/**
 * What a reader may ask a server for that holds a {@link saksi.benchmark.SyntheticStore}.
 *
 * @param path makes an address below the server's
 */
record Wish(String kind, String accept, Function<Random, String> path) {
  private static final int ACTORS = 20;
  private static final int ARTICLES = 40;

  /** All kinds. */
  static final List<Wish> ALL =
      List.of(
          page("start", random -> ""),
          page("entity", Wish::actor),
          page("article", Wish::article),
          page("claim", random -> "claim/berita-" + random.nextInt(ARTICLES) + "-1"),
          page("search", random -> "search?q=Aktor" + number(random) + "x"),
          page("explore", random -> "explore?actor=" + actor(random)),
          new Wish("rdf", "text/turtle", Wish::actor),
          new Wish("graph", "application/n-triples", random -> "kg/data?graph=" + graph(random)),
          new Wish("void", "text/turtle", random -> "void"),
          sparql("select", "SELECT ?e ?a { ?e saksi:agent ?a } LIMIT 50"),
          sparql("ask", "ASK { ?c a saksi:Claim ; saksi:factuality saksi:Denied }"),
          sparql("aggregate", "SELECT ?a (COUNT(*) AS ?n) { ?e saksi:agent ?a } GROUP BY ?a"),
          sparql(
              "words",
              "SELECT ?e { (?e ?score) text:query (skos:prefLabel \"aktor1x\" 10) } LIMIT 5"),
          new Wish("json", "application/json", random -> "explore.json?actor=" + actor(random)),
          new Wish("graphml", "*/*", random -> "explore.graphml?actor=" + actor(random)),
          new Wish("gexf", "*/*", random -> "explore.gexf?relation=meets"),
          new Wish("csv", "*/*", random -> "explore.csv"));

  private static Wish page(String kind, Function<Random, String> path) {
    return new Wish(kind, "text/html", path);
  }

  private static Wish sparql(String kind, String query) {
    String prefixes =
        "PREFIX saksi: <https://w3id.org/saksi#> PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    String path = "kg/sparql?query=" + URLEncoder.encode(prefixes + query, UTF_8);
    return new Wish(kind, "application/sparql-results+json", random -> path);
  }

  /** A few actors are in most of the news. */
  private static int number(Random random) {
    return (int) (ACTORS * Math.pow(random.nextDouble(), 4));
  }

  private static String actor(Random random) {
    int number = number(random);
    String type = EntityType.values()[number % 3].name().toLowerCase(Locale.ROOT);
    return type + "/aktor-" + number;
  }

  private static String article(Random random) {
    return "article/berita-" + random.nextInt(ARTICLES);
  }

  private static String graph(Random random) {
    return "http://localhost:3030/graph/berita-" + random.nextInt(ARTICLES);
  }
}
