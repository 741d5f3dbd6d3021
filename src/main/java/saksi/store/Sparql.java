package saksi.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import saksi.rdf.Prefixes;

/** Reads queries, and says in one line what is wrong with one. */
public final class Sparql {
  private Sparql() {}

  /**
   * Reads a query. The prefixes that the graph uses need no declaration.
   *
   * @param base what relative IRIs are below
   * @throws QuerySyntaxException when it is no SELECT, ASK, CONSTRUCT or DESCRIBE query
   */
  public static Query parse(String sparql, String base) {
    return parse(sparql, base, Syntax.syntaxARQ);
  }

  /** The same without what the engine knows beyond the standard. */
  public static Query parseStandard(String sparql, String base) {
    return parse(sparql, base, Syntax.syntaxSPARQL_12);
  }

  /**
   * Reads an update as {@link #parseStandard} reads a query.
   *
   * @throws QuerySyntaxException when it is none
   */
  public static UpdateRequest parseUpdate(String sparql, String base) {
    UpdateRequest update = new UpdateRequest();
    update.getPrefixMapping().setNsPrefixes(Prefixes.namespaces());
    try {
      UpdateFactory.parse(update, sparql, base, Syntax.syntaxSPARQL_12);
    } catch (QueryException e) {
      throw QueryFaults.of(e);
    } catch (StackOverflowError e) {
      throw new QuerySyntaxException(0, 0, "the update is nested too deeply");
    }
    return update;
  }

  private static Query parse(String sparql, String base, Syntax syntax) {
    Query query = new Query();
    query.setPrefix("text", TextQuery.NS);
    query.getPrefixMapping().setNsPrefixes(Prefixes.namespaces());
    try {
      QueryFactory.parse(query, sparql, base, syntax);
    } catch (QueryException e) {
      throw QueryFaults.of(e);
    } catch (StackOverflowError e) {
      throw new QuerySyntaxException(0, 0, "the query is nested too deeply");
    }
    if (query.isJsonType()) {
      throw new QuerySyntaxException(0, 0, "a query is SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    return query;
  }

  /** The query with all that it need not declare declared. */
  public static String declared(String sparql, String base) {
    return "BASE <" + base + ">\n" + ShortForms.DECLARED + sparql;
  }

  /** What is wrong with the words that a query searches for, as shows when it runs. */
  public static QuerySyntaxException fault(TextIndexParseException e) {
    return QueryFaults.of(e);
  }
}
