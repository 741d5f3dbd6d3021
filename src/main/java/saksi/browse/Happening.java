package saksi.browse;

import java.util.Optional;
import saksi.knowledge.Relation;

/**
 * An event: what one party does to another.
 *
 * @param date when, in ISO 8601: a day, month or year
 */
public record Happening(
    String iri, Relation relation, Party agent, Party target, Optional<String> date) {

  /** The party that is not this one. */
  public Party other(String iri) {
    return agent.iri().equals(iri) ? target : agent;
  }
}
