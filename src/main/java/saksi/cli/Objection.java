package saksi.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import saksi.relations.WhyNot;
import saksi.text.Article;
import saksi.text.Span;

/** Says in words why an article has no claim. */
record Objection(Article article, WhyNot.Asked asked, PrintStream out) {
  private static final int SHOWN = 5;

  void print(WhyNot why) {
    out.printf(
        "%s %s %s, in %s%n%n",
        asked.agent(), asked.relation().label(), asked.target(), article.id());
    switch (why) {
      case WhyNot.Claimed claimed -> {
        say("The article has this claim, of confidence " + claimed.claim().confidence() + ":");
        quote(claimed.claim().sentence());
      }
      case WhyNot.Unsure unsure -> {
        say(
            "The claim is left out: its confidence is %s, below the %s that is asked for."
                .formatted(unsure.claim().confidence(), unsure.minConfidence()));
        quote(unsure.claim().sentence());
      }
      case WhyNot.UnknownParty unknown ->
          say(
              "The article names no '%s'. It names: %s."
                  .formatted(unknown.name(), String.join(", ", unknown.named())));
      case WhyNot.NoTitle office ->
          say(
              "No title in the article gives %s an office in %s."
                  .formatted(office.holder(), office.body()));
      case WhyNot.NoWord none -> {
        say("No word in the article names '%s'.".formatted(asked.relation().label()));
        together(none.together());
      }
      case WhyNot.NeverTogether apart -> {
        say("Words that name '%s' never have both as parties:".formatted(relation()));
        apart.words().forEach(this::quote);
        together(apart.together());
      }
      case WhyNot.Misplaced elsewhere -> {
        quote(elsewhere.where());
        say("The grammar puts them elsewhere:");
        stands(asked.agent(), "agent", elsewhere.agent());
        stands(asked.target(), "target", elsewhere.target());
        say("The model gives these parties a probability of " + share(elsewhere.probability()));
      }
      case WhyNot.Unlikely unlikely -> unlikely(unlikely);
      case WhyNot.Outdone outdone -> {
        quote(outdone.where());
        say(
            "The word has likelier parties: %s and %s (probability %s against %s)."
                .formatted(
                    outdone.agent(),
                    outdone.target(),
                    share(outdone.other()),
                    share(outdone.probability())));
      }
    }
  }

  private void unlikely(WhyNot.Unlikely unlikely) {
    quote(unlikely.where());
    say(
        "The model gives it a probability of %s, below the threshold %s. Most against it:"
            .formatted(share(unlikely.probability()), unlikely.threshold()));
    unlikely.against().stream()
        .limit(SHOWN)
        .forEach(a -> out.printf("    %6.2f  %s%n", a.weight(), a.feature()));
  }

  private void together(List<Span> sentences) {
    say(sentences.isEmpty() ? "The two occur in no sentence together." : "The two occur in:");
    sentences.forEach(this::quote);
  }

  private void stands(String name, String asked, WhyNot.Stand stand) {
    out.printf(
        "    %s, asked for as the %s, stands %s: %s%n",
        name, asked, place(stand), role(stand.role()));
  }

  private static String role(String role) {
    return switch (role) {
      case "agent" -> "the place of the agent";
      case "target" -> "the place of the target";
      case "either" -> "the place of either party";
      default -> "the place of neither party";
    };
  }

  private static String place(WhyNot.Stand stand) {
    return switch (stand.slot()) {
      case "subject" -> "before the word, like a subject";
      case "antecedent" -> "right before the 'yang' of the word's clause";
      case "main" -> "behind it, as the subject of the main clause";
      case "outside" -> "outside of the word's relative clause";
      case "direct" -> "right behind the word";
      case "later" -> "further behind the word";
      case "oblique" -> "behind the word, after '" + stand.preposition() + "'";
      case "oblique-before" -> "before the word, after '" + stand.preposition() + "'";
      default -> "in the sentence before";
    };
  }

  private void quote(WhyNot.Where where) {
    say("“" + article.text().slice(where.word()) + "” in");
    quote(where.sentence());
  }

  private void quote(Span sentence) {
    out.printf("    “%s”%n", article.text().slice(sentence));
  }

  private void say(String words) {
    out.println("  " + words);
  }

  private String relation() {
    return asked.relation().label();
  }

  private static String share(double probability) {
    return new BigDecimal(probability).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
