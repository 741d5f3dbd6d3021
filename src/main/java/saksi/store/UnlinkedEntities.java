package saksi.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The entities that articles mention and that have no Wikidata id; used within a transaction.
 *
 * @param base what the store's own IRIs begin with
 */
record UnlinkedEntities(DatasetGraph data, String base) {
  private static final String QUERY =
      ShortForms.DECLARED
          + """
          SELECT ?entity ?name ?country {
            { SELECT DISTINCT ?entity { ?mention itsrdf:taIdentRef ?entity } }
            FILTER NOT EXISTS { ?entity owl:sameAs ?same }
            ?entity skos:prefLabel ?name
            FILTER (LANG(?name) = "id")
            OPTIONAL { ?entity saksi:holdsOffice ?state . ?state a saksi:Country ; owl:sameAs ?country }
          }
          """;

  /** Sorted by key. */
  List<Unlinked> list() {
    SortedMap<String, Found> found = new TreeMap<>();
    try (QueryExec exec = QueryExec.dataset(data).query(QUERY).build()) {
      exec.select().forEachRemaining(row -> add(row, found));
    }
    return found.entrySet().stream().map(e -> e.getValue().entity(e.getKey())).toList();
  }

  private void add(Binding row, SortedMap<String, Found> found) {
    String iri = row.get(Var.alloc("entity")).getURI();
    if (iri.startsWith(base)) {
      String path = iri.substring(base.length()).replace("+", "%2B");
      Found entity =
          found.computeIfAbsent(
              URLDecoder.decode(path, StandardCharsets.UTF_8),
              key -> new Found(new TreeSet<>(), new TreeSet<>()));
      entity.names.add(row.get(Var.alloc("name")).getLiteralLexicalForm());
      Optional.ofNullable(row.get(Var.alloc("country")))
          .map(Node::getURI)
          .ifPresent(entity.countries::add);
    }
  }

  /** What the rows say of one entity. */
  private record Found(NavigableSet<String> names, NavigableSet<String> countries) {

    Unlinked entity(String key) {
      Optional<String> country =
          countries.size() == 1 ? Optional.of(countries.first()) : Optional.empty();
      return new Unlinked(key, names.first(), country);
    }
  }
}
