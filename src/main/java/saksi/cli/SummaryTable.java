package saksi.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import saksi.pipeline.BuildSummary;

/** What a build did, for a reader. */
record SummaryTable(BuildSummary summary, Duration time) {

  void print(PrintStream out) {
    out.println("Articles");
    CountsTable.row(out, "read", summary.read());
    CountsTable.row(out, "unchanged", summary.unchanged());
    CountsTable.row(out, "replaced", summary.replaced());
    if (summary.skipped() > 0) {
      CountsTable.row(out, "skipped", summary.skipped());
    }
    CountsTable.row(out, "failed", summary.failures().size());
    if (summary.copies() > 0) {
      CountsTable.row(out, "copies", summary.copies());
    }
    new CountsTable(summary.counts()).print(out);
    out.printf(Locale.ROOT, "Time %.1f s%n", time.toMillis() / 1000.0);
    if (!summary.changedAnything()) {
      out.println("Nothing changed.");
    }
  }
}
