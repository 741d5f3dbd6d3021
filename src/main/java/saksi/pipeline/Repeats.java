package saksi.pipeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import saksi.knowledge.Claim;
import saksi.knowledge.Event;
import saksi.knowledge.Factuality;
import saksi.text.Span;

/**
 * A claim is one sentence's report of one event, so a sentence that reports it with several words,
 * or from both sides of a symmetric relation, makes one claim: that which says most, then the
 * surest, then the first.
 */
final class Repeats {
  private static final Comparator<Claim> BEST =
      Comparator.comparingInt(Repeats::circumstances).thenComparingDouble(Claim::confidence);

  private Repeats() {}

  /** The claims without repeats, in their order. */
  static List<Claim> without(List<Claim> claims) {
    Map<Report, Claim> kept = new LinkedHashMap<>();
    BinaryOperator<Claim> better = (a, b) -> BEST.compare(a, b) >= 0 ? a : b;
    claims.forEach(claim -> kept.merge(Report.of(claim), claim, better));
    return List.copyOf(kept.values());
  }

  private static int circumstances(Claim claim) {
    return (claim.quantity().isPresent() ? 1 : 0)
        + (claim.place().isPresent() ? 1 : 0)
        + (claim.officeTitle().isPresent() ? 1 : 0);
  }

  /** What makes two claims of an article the same. */
  private record Report(
      Event event, Span sentence, Factuality factuality, Optional<String> claimant) {

    static Report of(Claim claim) {
      return new Report(claim.event(), claim.sentence(), claim.factuality(), claim.claimant());
    }
  }
}
