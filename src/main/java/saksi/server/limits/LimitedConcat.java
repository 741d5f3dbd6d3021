package saksi.server.limits;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** Joins the texts of a group as GROUP_CONCAT does, as long as they make no huge one. */
final class LimitedConcat extends AggregatorBase {
  private final String separator;
  private final Budget budget;

  LimitedConcat(ExprList expressions, boolean distinct, String separator, Budget budget) {
    super("GROUP_CONCAT", distinct, expressions);
    this.separator = separator;
    this.budget = budget;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new LimitedConcat(expressions, isDistinct, separator, budget);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Joined(getExpr());
  }

  @Override
  public Node getValueEmpty() {
    return NodeFactory.createLiteralString("");
  }

  @Override
  public int hashCode() {
    return Objects.hash(getExprList(), separator, isDistinct);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof LimitedConcat that
        && separator.equals(that.separator)
        && isDistinct == that.isDistinct
        && getExprList().equals(that.getExprList(), bySyntax);
  }

  /** The text of one group. */
  private final class Joined extends AccumulatorExpr {
    private final StringBuilder text = new StringBuilder();
    private boolean isBegun;

    Joined(Expr expression) {
      super(expression, isDistinct);
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
      String next = (isBegun ? separator : "") + value.asString();
      isBegun = true;
      budget.allow((long) text.length() + next.length(), next.length());
      text.append(next);
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv environment) {}

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
