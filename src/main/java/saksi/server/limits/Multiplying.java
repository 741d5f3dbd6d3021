package saksi.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.NodeValue;

/** Multiplies numbers, whose product has as many digits as both. */
record Multiplying(E_Multiply call) implements Evaluation {
  private static final int MOST_BITS = 1 << 16;

  @Override
  public NodeValue of(List<NodeValue> values) {
    if (bits(values.get(0)) + bits(values.get(1)) > MOST_BITS) {
      throw new TooCostlyException("the query makes a number of too many digits");
    }
    return call.eval(values.get(0), values.get(1));
  }

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal()
        ? value.getDecimal().unscaledValue().bitLength()
            + Math.abs((long) value.getDecimal().scale())
        : 0;
  }
}
