package saksi.server.limits;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts limited calls in the place of those that can make much of little. */
final class LimitedExpressions extends ExprTransformCopy {
  /** Powers of integers have any number of digits. */
  private static final Set<String> POWERS =
      Set.of(ARQConstants.mathPrefix + "pow", ARQConstants.mathPrefix + "exp10");

  private final Budget budget;

  LimitedExpressions(Budget budget) {
    this.budget = budget;
  }

  @Override
  public Expr transform(ExprFunction1 call, Expr text) {
    return switch (call) {
      case E_StrLowerCase lower -> limited(values -> lower.eval(values.getFirst()), call, text);
      case E_StrUpperCase upper -> limited(values -> upper.eval(values.getFirst()), call, text);
      case E_StrEncodeForURI code -> limited(values -> code.eval(values.getFirst()), call, text);
      default -> super.transform(call, text);
    };
  }

  @Override
  public Expr transform(ExprFunction2 call, Expr left, Expr right) {
    return switch (call) {
      case E_StrBefore before ->
          limited(values -> before.eval(values.get(0), values.get(1)), call, left, right);
      case E_StrAfter after ->
          limited(values -> after.eval(values.get(0), values.get(1)), call, left, right);
      case E_Add sum -> limited(new Joining(budget, sum), call, left, right);
      case E_Multiply product -> limited(new Multiplying(product), call, left, right);
      default -> super.transform(call, left, right);
    };
  }

  @Override
  public Expr transform(ExprFunctionN call, ExprList arguments) {
    return switch (call) {
      case E_StrSubstring part -> limited(part::eval, call, arguments);
      case E_StrConcat joined -> limited(new Joining(budget, joined), call, arguments);
      case E_StrReplace replaced -> limited(new Replacing(budget, replaced), call, arguments);
      case E_Regex regex -> limited(new Matching(), call, arguments);
      case E_Function function -> super.transform(offered(function), arguments);
      default -> super.transform(call, arguments);
    };
  }

  private Expr limited(Evaluation evaluation, Expr call, Expr... arguments) {
    ExprList list = new ExprList();
    for (Expr argument : arguments) {
      list.add(argument);
    }
    return limited(evaluation, call, list);
  }

  private Expr limited(Evaluation evaluation, Expr call, ExprList arguments) {
    String name = call.getFunction().getFunctionSymbol().getSymbol();
    return new LimitedCall(name, arguments, values -> budget.allowed(evaluation.of(values)));
  }

  private static E_Function offered(E_Function function) {
    String iri = function.getFunctionIRI();
    boolean isCast = iri.startsWith(ARQConstants.xsdPrefix);
    boolean isOfNumbers = iri.startsWith(ARQConstants.mathPrefix) && !POWERS.contains(iri);
    if (!isCast && !isOfNumbers) {
      throw new TooCostlyException("the function <" + iri + "> is not offered here");
    }
    return function;
  }
}
