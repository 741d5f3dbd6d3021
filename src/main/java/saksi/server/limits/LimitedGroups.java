package saksi.server.limits;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Puts limited joining of a group's texts in the place of GROUP_CONCAT. */
final class LimitedGroups extends TransformCopy {
  private final Budget budget;

  LimitedGroups(Budget budget) {
    this.budget = budget;
  }

  @Override
  public Op transform(OpGroup group, Op within) {
    List<ExprAggregator> aggregators =
        group.getAggregators().stream()
            .map(each -> new ExprAggregator(each.getVar(), limited(each.getAggregator())))
            .toList();
    return new OpGroup(within, group.getGroupVars(), aggregators);
  }

  private Aggregator limited(Aggregator aggregator) {
    return switch (aggregator) {
      case AggGroupConcat all -> limited(all, false, all.getSeparator());
      case AggGroupConcatDistinct each -> limited(each, true, each.getSeparator());
      default -> aggregator;
    };
  }

  private Aggregator limited(Aggregator of, boolean distinct, @Nullable String separator) {
    return new LimitedConcat(
        of.getExprList(), distinct, separator == null ? " " : separator, budget);
  }
}
