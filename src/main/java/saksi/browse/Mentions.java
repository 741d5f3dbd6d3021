package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import saksi.vocabulary.Itsrdf;

/**
 * Finds the articles that name an entity.
 *
 * @param published the day of the article that a graph holds
 */
record Mentions(DatasetGraph data, Function<Node, Optional<String>> published) {
  private static final Query COUNTS =
      QueryFactory.create(
          "SELECT ?g (COUNT(?m) AS ?n) { GRAPH ?g { ?m <%s> ?e } } GROUP BY ?g"
              .formatted(Itsrdf.TA_IDENT_REF.getURI()));

  private static final Comparator<InGraph> NEWEST_FIRST =
      Comparator.comparing((InGraph one) -> one.day.orElse(""))
          .reversed()
          .thenComparing(one -> one.graph.getURI());

  /** How often an article's graph names the entity. */
  record InGraph(Node graph, Optional<String> day, int mentions) {}

  List<InGraph> read(Node entity) {
    List<InGraph> found = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(data).query(COUNTS).substitution(Var.alloc("e"), entity).build()) {
      exec.select().forEachRemaining(row -> found.add(inGraph(row)));
    }
    found.sort(NEWEST_FIRST);
    return List.copyOf(found);
  }

  private InGraph inGraph(Binding row) {
    Node graph = row.get(Var.alloc("g"));
    int mentions = ((Number) row.get(Var.alloc("n")).getLiteralValue()).intValue();
    return new InGraph(graph, published.apply(graph), mentions);
  }
}
