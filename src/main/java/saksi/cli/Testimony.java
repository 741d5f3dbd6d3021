package saksi.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.Factuality;
import saksi.relations.Rule;
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
    row("article", Optional.of(article(source)));
    row("copy of", source.copyOf().map(id -> id + ", so no witness of its own"));
    row("words", source.trigger().map(words -> "“" + words + "” names the event"));
    row("claimant", Optional.of(claimant(witness)));
    row("factuality", Optional.of(factuality(witness)));
    row("place", witness.place().map(Witness.Party::name));
    row("quantity", witness.quantity());
    row("title", witness.officeTitle());
    row("rule", Optional.of(rule(witness.rule())));
    row("confidence", Optional.of(confidence(witness.confidence())));
    out.printf("    claim      <%s>%n%n", witness.claim());
  }

  private void row(String label, Optional<String> value) {
    value.ifPresent(words -> out.printf("    %-10s %s%n", label, words));
  }

  private static String claimant(Witness witness) {
    return witness
        .claimant()
        .map(party -> party.name() + " says so, as the article tells")
        .orElse("the article itself says so");
  }

  private static String factuality(Witness witness) {
    String name = witness.factuality();
    String meaning =
        switch (Factuality.valueOf(name.toUpperCase(Locale.ROOT))) {
          case ACTUAL -> "it is told as a fact";
          case PLANNED -> "it is told as intended, ordered or offered";
          case POSSIBLE -> "it is told as rumoured, conditional or uncertain";
          case DENIED -> "it is told not to be so";
        };
    return name + ": " + meaning + witness.cue().map(cue -> ", by “" + cue + "”").orElse("");
  }

  private static String rule(String id) {
    return id
        + Rule.of(id)
            .map(rule -> ", a " + rule.kind() + " as in “" + rule.example() + "”")
            .orElse("");
  }

  private static String confidence(double confidence) {
    return "%s: of a hundred such claims about %d are right"
        .formatted(confidence, Math.round(confidence * 100));
  }

  private static String article(Witness.Source source) {
    String about =
        Stream.of(source.headline(), source.publisher(), source.published())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return source.articleId() + (about.isEmpty() ? "" : ": " + about);
  }
}
