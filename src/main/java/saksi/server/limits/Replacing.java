package saksi.server.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Replaces in a text what a regular expression matches. What matches is looked for beforehand, to
 * know the steps that it takes and how long the text can become.
 */
final class Replacing implements Evaluation {
  private final Matching matching = new Matching();
  private final Budget budget;
  private final E_StrReplace call;

  Replacing(Budget budget, E_StrReplace call) {
    this.budget = budget;
    this.call = call;
  }

  @Override
  public NodeValue of(List<NodeValue> values) {
    List<NodeValue> pattern = new ArrayList<>(values.subList(1, 2));
    pattern.addAll(values.subList(Math.min(3, values.size()), values.size()));
    String text = Matching.text(values.getFirst());
    String replacement = Matching.text(values.get(2));
    budget.allow(
        longest(text, matching.pattern(pattern).matcher(new WatchedText(text)), replacement));
    return call.eval(values);
  }

  /** Each match may stand in the replacement as often as there are references to it. */
  private static long longest(String text, Matcher matcher, String replacement) {
    long references = replacement.chars().filter(c -> c == '$').count();
    long length = text.length();
    while (matcher.find()) {
      length += replacement.length() + references * (matcher.end() - matcher.start());
    }
    return length;
  }
}
