package saksi.browse;

import java.util.Optional;
import saksi.knowledge.Relation;

/**
 * Which entity is asked for, and which part of its long lists.
 *
 * @param with the IRI of the entity that its events are to be with
 * @param relation of which its events are to be
 */
public record EntityQuery(
    String iri,
    Optional<String> with,
    Optional<Relation> relation,
    int events,
    int offices,
    int articles) {}
