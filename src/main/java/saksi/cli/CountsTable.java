package saksi.cli;

import java.io.PrintStream;
import java.util.Locale;
import saksi.store.Counts;

/** What a store holds, for a reader. */
record CountsTable(Counts counts) {

  void print(PrintStream out) {
    out.println("In the store");
    row(out, "articles", counts.articles());
    row(out, "mentions", counts.mentions());
    row(out, "entities", counts.entities());
    row(out, "events", counts.events());
    row(out, "claims", counts.claims());
    row(out, "triples", counts.triples());
  }

  /** A number with its label. */
  static void row(PrintStream out, String label, long number) {
    out.printf(Locale.ROOT, "  %-10s %,12d%n", label, number);
  }
}
