package saksi.evaluation;

import java.util.Optional;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/**
 * A relation that an article reports, as an annotator wrote it down. Parties are ids of the same
 * file's entities.
 *
 * @param sentence the number of its sentence, from 1
 * @param claimant who says that it happened
 * @param place where it happened
 * @param date an ISO date: a day, a month or a year
 * @param quantity a number with its unit, as said
 * @param evidence the exact words of the article that say it
 */
public record GoldRelation(
    int sentence,
    Relation type,
    String agent,
    String target,
    Factuality factuality,
    Optional<String> claimant,
    Optional<String> place,
    Optional<String> date,
    Optional<String> quantity,
    String evidence) {

  public GoldRelation {
    if (sentence < 1 || agent.equals(target)) {
      throw new IllegalArgumentException(
          "not a relation: sentence " + sentence + ", " + agent + " to " + target);
    }
  }
}
