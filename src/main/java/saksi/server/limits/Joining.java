package saksi.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.NodeValue;

/** Joins texts, the length of which is known before. */
record Joining(Budget budget, Evaluation evaluation) implements Evaluation {
  Joining(Budget budget, E_StrConcat call) {
    this(budget, call::eval);
  }

  /** The sum of two texts is one text. */
  Joining(Budget budget, E_Add call) {
    this(budget, values -> call.eval(values.get(0), values.get(1)));
  }

  @Override
  public NodeValue of(List<NodeValue> values) {
    budget.allow(values.stream().mapToLong(Budget::length).sum());
    return evaluation.of(values);
  }
}
