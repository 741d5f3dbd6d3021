package saksi.store;

import java.util.Optional;

/**
 * Which statements are asked for. A party is named by its IRI, its key such as {@code country/KP},
 * or one of its names; the parties of a symmetric relation match in either order.
 *
 * @param iri an event or a claim
 * @param relation such as {@code meets}
 */
public record WitnessQuery(
    Optional<String> iri,
    Optional<String> relation,
    Optional<String> agent,
    Optional<String> target) {

  public WitnessQuery {
    if (iri.isEmpty() && relation.isEmpty() && agent.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("name a statement, a relation, an agent or a target");
    }
  }

  /** The claims of an event, or one claim. */
  public static WitnessQuery of(String iri) {
    return new WitnessQuery(Optional.of(iri), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
