package saksi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a dataset holds, in numbers and lists; called within a transaction. */
final class Tallies {
  /** What every name of a graph has between the base and its own part. */
  private static final String GRAPHS = "/graph/";

  /** Asks for the name of a graph. */
  static final String BASE =
      "SELECT ?x { GRAPH ?x { } FILTER CONTAINS(STR(?x), '" + GRAPHS + "') } LIMIT 1";

  private Tallies() {}

  static SortedMap<String, String> hashes(DatasetGraph data) {
    return byIdentifier(
        data, "GRAPH ?g { ?a a saksi:Article ; dcterms:identifier ?id ; saksi:textHash ?x }");
  }

  static SortedMap<String, String> runs(DatasetGraph data) {
    return byIdentifier(
        data, "GRAPH ?g { ?a a saksi:Article ; dcterms:identifier ?id . ?x a prov:Activity }");
  }

  static List<Sketched> sketches(DatasetGraph data) {
    String pattern =
        "GRAPH ?g { ?a dcterms:identifier ?id ; saksi:textSketch ?sketch"
            + " OPTIONAL { ?a schema:datePublished ?day } }";
    List<Sketched> sketches = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(data).query(select("?id ?day ?sketch", pattern)).build()) {
      exec.select()
          .forEachRemaining(row ->
              sketches.add(
                  new Sketched(
                      row.get(Var.alloc("id")).getLiteralLexicalForm(),
                      Optional.ofNullable(row.get(Var.alloc("day")))
                          .map(Node::getLiteralLexicalForm),
                      row.get(Var.alloc("sketch")).getLiteralLexicalForm())));
    }
    return sketches;
  }

  private static SortedMap<String, String> byIdentifier(DatasetGraph data, String pattern) {
    SortedMap<String, String> values = new TreeMap<>();
    try (QueryExec exec = QueryExec.dataset(data).query(select("?id ?x", pattern)).build()) {
      exec.select()
          .forEachRemaining(
              row -> values.put(row.get(Var.alloc("id")).getLiteralLexicalForm(), text(row)));
    }
    return values;
  }

  private static String text(Binding row) {
    Node x = row.get(Var.alloc("x"));
    return x.isURI() ? x.getURI() : x.getLiteralLexicalForm();
  }

  static Optional<String> base(DatasetGraph data) {
    try (QueryExec exec = QueryExec.dataset(data).query(BASE).build()) {
      return base(exec);
    }
  }

  /** The base that the answer to {@link #BASE} tells. */
  static Optional<String> base(QueryExec exec) {
    return only(exec.select()).map(name -> name.substring(0, name.indexOf(GRAPHS) + 1));
  }

  static Optional<String> graphOf(DatasetGraph data, String articleId) {
    String query = select("?x", "GRAPH ?x { ?a a saksi:Article ; dcterms:identifier ?id }");
    Node id = NodeFactory.createLiteralString(articleId);
    try (QueryExec exec =
        QueryExec.dataset(data).query(query).substitution(Var.alloc("id"), id).build()) {
      return only(exec.select());
    }
  }

  private static Optional<String> only(RowSet rows) {
    return rows.hasNext()
        ? Optional.of(rows.next().get(Var.alloc("x")).getURI())
        : Optional.empty();
  }

  private static String select(String variables, String pattern) {
    return ShortForms.DECLARED + "SELECT " + variables + " { " + pattern + " }";
  }
}
