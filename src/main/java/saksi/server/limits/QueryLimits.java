package saksi.server.limits;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps queries from what the time limit does not stop, since it is looked at between two rows: one
 * expression that makes a text or number of any size, or searches a text for ever, or runs code
 * that the query names. Expressions that can are put in others' place before the engine sees them.
 */
public final class QueryLimits {
  private QueryLimits() {}

  /** Limits the queries that run in a context. */
  public static void set(Context context) {
    RewriteFactory limited = QueryLimits::limited;
    context.set(ARQConstants.sysOptimizerFactory, limited);
    PropertyFunctionRegistry.set(context, new OfferedProperties());
  }

  private static Rewrite limited(Context context) {
    Budget budget = new Budget();
    Rewrite usual = Optimize.stdOptimizationFactory.create(context);
    return op ->
        usual.rewrite(
            Transformer.transform(new LimitedGroups(budget), new LimitedExpressions(budget), op));
  }
}
