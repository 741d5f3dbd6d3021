package saksi.reconciliation;

/**
 * Whom a service takes an entity to be.
 *
 * @param id its Wikidata id, or its whole IRI when the service identifies things in another way
 * @param name what the service calls it
 * @param score the service's own measure: the higher, the surer
 * @param match whether the service is sure
 */
public record Candidate(String id, String name, double score, boolean match) {

  public Candidate {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a candidate needs an id");
    }
  }
}
