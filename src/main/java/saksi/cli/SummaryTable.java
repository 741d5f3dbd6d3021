package saksi.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import saksi.pipeline.BuildSummary;
import saksi.store.Counts;

/** What a build did, for a reader. */
record SummaryTable(BuildSummary summary, Duration time) {

  void print(PrintStream out) {
    out.println("Articles");
    row(out, "read", summary.read());
    row(out, "unchanged", summary.unchanged());
    row(out, "replaced", summary.replaced());
    if (summary.skipped() > 0) {
      row(out, "skipped", summary.skipped());
    }
    row(out, "failed", summary.failures().size());
    Counts counts = summary.counts();
    out.println("In the store");
    row(out, "articles", counts.articles());
    row(out, "mentions", counts.mentions());
    row(out, "entities", counts.entities());
    row(out, "events", counts.events());
    row(out, "claims", counts.claims());
    row(out, "triples", counts.triples());
    out.printf(Locale.ROOT, "Time %.1f s%n", time.toMillis() / 1000.0);
    if (!summary.changedAnything()) {
      out.println("Nothing changed.");
    }
  }

  private static void row(PrintStream out, String label, long number) {
    out.printf(Locale.ROOT, "  %-10s %,12d%n", label, number);
  }
}
