package saksi.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.NodeValue;

/** The value of a call, by the values of its arguments. */
interface Evaluation {
  NodeValue of(List<NodeValue> arguments);
}
