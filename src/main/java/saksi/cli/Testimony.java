package saksi.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.store.Witness;

/** Prints witnesses for a reader: each statement once, its sentences below it. */
record Testimony(PrintStream out) {

  void print(List<Witness> witnesses) {
    List<String> events = witnesses.stream().map(Witness::event).distinct().toList();
    for (String event : events) {
      List<Witness> claims = witnesses.stream().filter(w -> w.event().equals(event)).toList();
      statement(claims.getFirst());
      claims.forEach(this::claim);
    }
  }

  private void statement(Witness witness) {
    out.printf(
        "%s %s %s%s%n  <%s>%n%n",
        witness.agent().name(),
        witness.relation(),
        witness.target().name(),
        witness.date().map(date -> " (" + date + ")").orElse(""),
        witness.event());
  }

  private void claim(Witness witness) {
    Witness.Source source = witness.source();
    out.printf("  “%s”%n", source.sentence());
    out.printf("    article    %s%n", article(source));
    out.printf(
        "    claimant   %s%n",
        witness.claimant().map(Witness.Party::name).orElse("the article itself"));
    out.printf("    factuality %s%n", witness.factuality());
    row("place", witness.place().map(Witness.Party::name));
    row("quantity", witness.quantity());
    row("title", witness.officeTitle());
    out.printf("    rule       %s, confidence %s%n", witness.rule(), witness.confidence());
    out.printf("    claim      <%s>%n%n", witness.claim());
  }

  private void row(String label, Optional<String> value) {
    value.ifPresent(words -> out.printf("    %-10s %s%n", label, words));
  }

  private static String article(Witness.Source source) {
    String about =
        Stream.of(source.headline(), source.publisher(), source.published())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return source.articleId() + (about.isEmpty() ? "" : ": " + about);
  }
}
