package saksi.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A call of a function that is stopped when it costs too much. */
final class LimitedCall extends ExprFunctionN {
  private final Evaluation evaluation;

  LimitedCall(String name, ExprList arguments, Evaluation evaluation) {
    super(name, arguments);
    this.evaluation = evaluation;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return evaluation.of(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LimitedCall(getFunctionSymbol().getSymbol(), arguments, evaluation);
  }
}
