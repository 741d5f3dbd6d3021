package saksi.reconciliation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/**
 * Makes rows of reference data of what a user accepted: an entity that is listed gets its Wikidata
 * id; an entity whose Wikidata id is listed under another key becomes another name of that one; any
 * other gets a row of its own under the key that it has in the graph.
 */
public final class Acceptance {
  private static final String SOURCE = "reconciled";

  private final CandidateFile file;
  private final ReferenceData reference;
  private final Map<String, KnownEntity> changed = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private Acceptance(CandidateFile file, ReferenceData reference) {
    this.file = file;
    this.reference = reference;
  }

  /**
   * The rows that are new or other than before.
   *
   * @throws BadCandidatesException when a row can't be taken over
   */
  public static List<KnownEntity> rows(
      CandidateFile file, List<Accepted> accepted, ReferenceData reference) {
    Acceptance acceptance = new Acceptance(file, reference);
    accepted.forEach(acceptance::add);
    return List.copyOf(acceptance.changed.values());
  }

  private void add(Accepted row) {
    Integer before = lines.putIfAbsent(row.entity(), row.line());
    if (before != null) {
      throw file.bad(
          row.line(), "a candidate for %s is accepted on line %d".formatted(row.entity(), before));
    }
    try {
      KnownEntity entity = entity(row);
      changed.put(entity.graphKey(), entity);
    } catch (IllegalArgumentException e) {
      throw file.bad(row.line(), String.valueOf(e.getMessage()));
    }
  }

  private KnownEntity entity(Accepted row) {
    Optional<KnownEntity> same =
        withId(row, changed.values()).or(() -> withId(row, reference.all()));
    if (same.isPresent()) {
      return same.get().plusName(row.name());
    }
    return reference
        .byKey(row.type(), row.key())
        .map(listed -> listed.identifiedAs(row.wikidata(), SOURCE))
        .orElseGet(() -> unlisted(row));
  }

  private static Optional<KnownEntity> withId(Accepted row, Collection<KnownEntity> entities) {
    EntityType type = row.type();
    return entities.stream()
        .filter(entity -> entity.type() == type)
        .filter(entity -> entity.wikidata().equals(Optional.of(row.wikidata())))
        .findFirst();
  }

  private static KnownEntity unlisted(Accepted row) {
    return KnownEntity.named(row.type(), row.key(), row.name(), SOURCE)
        .identifiedAs(row.wikidata(), SOURCE);
  }
}
