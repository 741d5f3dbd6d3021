package saksi.relations;

import java.util.List;
import saksi.knowledge.Claim;
import saksi.knowledge.Relation;
import saksi.text.Span;

/** The first condition that failed, so that an article has no claim that was expected of it. */
public sealed interface WhyNot {

  /**
   * What was expected. A party is named by its key, such as {@code country/RU}, or by a name.
   *
   * @param minConfidence how sure the claim must be, 0 to 1
   */
  record Asked(Relation relation, String agent, String target, double minConfidence) {}

  /** There is a claim. */
  record Claimed(Claim claim) implements WhyNot {}

  /** There is a claim that is not sure enough. */
  record Unsure(Claim claim, double minConfidence) implements WhyNot {}

  /** The article names no such entity; these it names. */
  record UnknownParty(String name, List<String> named) implements WhyNot {}

  /** An office is only read from a title beside a name, and no title gives this one. */
  record NoTitle(String holder, String body) implements WhyNot {}

  /**
   * No word in the article names the relation.
   *
   * @param together the sentences in which both parties occur
   */
  record NoWord(List<Span> together) implements WhyNot {}

  /**
   * The two are never parties of one sentence with such a word.
   *
   * @param words where such words stand
   * @param together the sentences in which both parties occur
   */
  record NeverTogether(List<Where> words, List<Span> together) implements WhyNot {}

  /** The grammar puts the two elsewhere. */
  record Misplaced(Where where, Stand agent, Stand target, double probability) implements WhyNot {}

  /** The model gives too small a probability; what speaks against, the heaviest first. */
  record Unlikely(Where where, double probability, double threshold, List<Against> against)
      implements WhyNot {}

  /** Another pair is likelier to be the parties of the same word. */
  record Outdone(Where where, double probability, String agent, String target, double other)
      implements WhyNot {}

  /** A sentence and the word in it that names the relation. */
  record Where(Span sentence, Span word) {}

  /**
   * Where a party stands, seen from the word.
   *
   * @param slot such as {@code subject} or {@code direct}
   * @param preposition the one before it, or empty
   * @param role what stands there: {@code agent}, {@code target}, {@code either}, {@code neither}
   */
  record Stand(String slot, String preposition, String role) {}

  /** A feature that lowers the log-odds by so much. */
  record Against(String feature, double weight) {}
}
