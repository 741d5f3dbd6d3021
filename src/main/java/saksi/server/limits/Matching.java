package saksi.server.limits;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** Looks for a regular expression in a text, as long as that takes not too many steps. */
final class Matching implements Evaluation {
  private List<NodeValue> compiled = List.of();
  private @Nullable Pattern pattern;

  @Override
  public NodeValue of(List<NodeValue> values) {
    String text = text(values.getFirst());
    return NodeValue.booleanReturn(
        pattern(values.subList(1, values.size())).matcher(new WatchedText(text)).find());
  }

  /** The pattern of values that are often the same from row to row. */
  Pattern pattern(List<NodeValue> values) {
    if (pattern == null || !compiled.equals(values)) {
      String flags = values.size() > 1 ? text(values.get(1)) : "";
      pattern = RegexEngine.makePattern("REGEX", text(values.getFirst()), flags);
      compiled = List.copyOf(values);
    }
    return pattern;
  }

  static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }
}
