package saksi.knowledge;

import java.util.Optional;
import saksi.text.Span;

/**
 * One sentence's report of one event.
 *
 * @param event what is reported
 * @param factuality how it is reported
 * @param claimant the key of the entity that says so; empty when the article says so itself
 * @param sentence the span of the sentence that says it
 * @param trigger the span of the word that names the event, within the sentence
 * @param cue the span of the word that says how it is meant (<i>akan</i>, <i>membantah</i>), if one
 *     does
 * @param place the key of the place where it happens, if said
 * @param quantity how many, if said
 * @param officeTitle the title, of {@link Relation#HOLDS_OFFICE} only
 * @param confidence the estimated probability that the claim is what the text says, 0 to 1
 * @param rule the rule that found it and its version, such as {@code attack.noun/1}
 */
public record Claim(
    Event event,
    Factuality factuality,
    Optional<String> claimant,
    Span sentence,
    Span trigger,
    Optional<Span> cue,
    Optional<String> place,
    Optional<Quantity> quantity,
    Optional<String> officeTitle,
    double confidence,
    String rule) {

  public Claim {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not within 0 and 1: " + confidence);
    }
    if (!sentence.contains(trigger)) {
      throw new IllegalArgumentException("trigger " + trigger + " is outside of " + sentence);
    }
    if (cue.isPresent() && !sentence.contains(cue.get())) {
      throw new IllegalArgumentException("cue " + cue.get() + " is outside of " + sentence);
    }
    if (officeTitle.isPresent() && event.relation() != Relation.HOLDS_OFFICE) {
      throw new IllegalArgumentException("only holdsOffice has a title: " + event);
    }
  }

  /** A claim without a word that says how it is meant. */
  public Claim(
      Event event,
      Factuality factuality,
      Optional<String> claimant,
      Span sentence,
      Span trigger,
      Optional<String> place,
      Optional<Quantity> quantity,
      Optional<String> officeTitle,
      double confidence,
      String rule) {
    this(
        event,
        factuality,
        claimant,
        sentence,
        trigger,
        Optional.empty(),
        place,
        quantity,
        officeTitle,
        confidence,
        rule);
  }

  /** The same claim, as sure as said. */
  public Claim withConfidence(double sure) {
    return new Claim(
        event,
        factuality,
        claimant,
        sentence,
        trigger,
        cue,
        place,
        quantity,
        officeTitle,
        sure,
        rule);
  }
}
