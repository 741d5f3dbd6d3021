package saksi.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import saksi.evaluation.Evaluation;
import saksi.evaluation.Figure;
import saksi.evaluation.Linked;
import saksi.evaluation.Scores;
import saksi.evaluation.Tally;

/** How well articles were read, for a reader: precision, recall and F1 with the counts. */
record ScoreTable(Evaluation.Result result) {

  void print(PrintStream out) {
    Scores scores = result.scores();
    out.println(result.articles() + " articles");
    for (Figure figure : Figure.values()) {
      row(out, figure.label(), scores.of(figure));
    }
    Linked linked = scores.linked();
    out.printf(
        "%-30s %s   (%d of %d)%n",
        "linking", decimals(linked.accuracy()), linked.right(), linked.of());
    scores.types().forEach((type, tally) -> row(out, "  " + type.label(), tally));
    out.printf("By rule%n");
    scores.rules().forEach((rule, tally) -> rule(out, rule, tally));
  }

  private static void row(PrintStream out, String label, Tally tally) {
    out.printf(
        "%-30s P %s  R %s  F1 %s   (%d right, %d found, %d in gold)%n",
        label,
        decimals(tally.precision()),
        decimals(tally.recall()),
        decimals(tally.f1()),
        tally.right(),
        tally.found(),
        tally.gold());
  }

  private static void rule(PrintStream out, String rule, Tally tally) {
    out.printf(
        "  %-28s P %s   (%d right, %d found)%n",
        rule, decimals(tally.precision()), tally.right(), tally.found());
  }

  private static String decimals(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
