package saksi.relations;

import java.util.List;
import java.util.Optional;
import saksi.knowledge.Claim;
import saksi.knowledge.Event;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.linking.Office;

/** Turns the offices that an article names into claims. */
final class OfficeClaims {
  /** The share of these claims that was right on articles that the rules were not made for. */
  private static final double CONFIDENCE = 0.97;

  private static final String RULE = "holdsOffice.title/1";

  private OfficeClaims() {}

  static List<Claim> of(List<Office> offices) {
    return offices.stream().map(OfficeClaims::claim).toList();
  }

  private static Claim claim(Office office) {
    return new Claim(
        new Event(
            Relation.HOLDS_OFFICE, office.holder().key(), office.body().key(), Optional.empty()),
        Factuality.ACTUAL,
        Optional.empty(),
        office.sentence().span(),
        office.sentence().span(office.begin(), office.end()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(office.title()),
        CONFIDENCE,
        RULE);
  }
}
