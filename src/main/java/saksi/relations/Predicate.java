package saksi.relations;

import java.util.Set;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/**
 * A line of the lexicon: words that name an event, and where its parties stand.
 *
 * @param id names the line, such as {@code attacks.verb.1}
 * @param prepositions those that lead to the target
 * @param objectClass the word class that the object must be of; empty for any
 * @param factuality how it is meant unless the sentence says otherwise
 */
record Predicate(
    String id,
    Relation relation,
    Frame frame,
    Set<String> prepositions,
    String objectClass,
    Factuality factuality) {

  Predicate {
    prepositions = Set.copyOf(prepositions);
  }
}
