package saksi.knowledge;

import java.util.Optional;

/**
 * Something that one entity does to another. Relation, agent, target and date make two events the
 * same; who reports it, and how sure, does not. The parties of a symmetric relation are sorted.
 *
 * @param agent the key of the one who does it
 * @param target the key of the one it is done to
 * @param date when, if the text says so
 */
public record Event(Relation relation, String agent, String target, Optional<EventDate> date) {

  public Event {
    if (agent.equals(target)) {
      throw new IllegalArgumentException("agent is target: " + agent);
    }
    if (relation.isSymmetric() && agent.compareTo(target) > 0) {
      String first = target;
      target = agent;
      agent = first;
    }
  }
}
