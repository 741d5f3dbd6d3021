package saksi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saksi.knowledge.Claim;
import saksi.knowledge.Event;
import saksi.knowledge.Factuality;
import saksi.knowledge.Quantity;
import saksi.knowledge.Relation;
import saksi.text.Span;

class RepeatsTest {
  private static final Quantity DRONES = new Quantity(BigDecimal.TEN, "drone", "10 drone");

  @Test
  void theSurestOfEqualClaimsStays() {
    Claim sure = claim("country/A", "country/B", 0, 0.9, Optional.empty());
    Claim unsure = claim("country/B", "country/A", 0, 0.6, Optional.empty());
    assertThat(Repeats.without(List.of(unsure, sure))).containsExactly(sure);
  }

  @Test
  void theOneThatSaysMoreStays() {
    Claim bare = claim("country/A", "country/B", 0, 0.9, Optional.empty());
    Claim counted = claim("country/A", "country/B", 0, 0.6, Optional.of(DRONES));
    assertThat(Repeats.without(List.of(bare, counted))).containsExactly(counted);
  }

  @Test
  void otherSentencesAndPartiesStay() {
    List<Claim> claims =
        List.of(
            claim("country/A", "country/B", 0, 0.9, Optional.empty()),
            claim("country/A", "country/C", 0, 0.9, Optional.empty()),
            claim("country/A", "country/B", 50, 0.9, Optional.empty()));
    assertThat(Repeats.without(claims)).isEqualTo(claims);
  }

  private static Claim claim(
      String agent, String target, int begin, double confidence, Optional<Quantity> quantity) {
    Span sentence = new Span(begin, begin + 40);
    return new Claim(
        new Event(Relation.MEETS, agent, target, Optional.empty()),
        Factuality.ACTUAL,
        Optional.empty(),
        sentence,
        new Span(begin + 5, begin + 10),
        Optional.empty(),
        quantity,
        Optional.empty(),
        confidence,
        "meets.verb/1");
  }
}
