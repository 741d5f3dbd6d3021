package saksi.browse;

import java.math.BigDecimal;
import java.util.Optional;
import saksi.knowledge.Factuality;

/**
 * A claim: one sentence's report of one event.
 *
 * @param claimant who says so; empty when the article says so itself
 * @param confidence 0 to 1
 * @param rule the rule that found it
 */
public record Testimony(
    String iri,
    Happening event,
    Factuality factuality,
    Optional<Party> claimant,
    Optional<Party> place,
    Optional<Amount> amount,
    Optional<String> officeTitle,
    double confidence,
    String rule,
    Quote quote,
    Source source) {

  /**
   * How many.
   *
   * @param number the number itself
   * @param words as the text says it
   */
  public record Amount(BigDecimal number, String words) {}
}
