package saksi.reconciliation;

import saksi.knowledge.EntityType;

/**
 * What a service says of itself.
 *
 * @param name what it is called
 * @param identifierSpace what the IRIs of its candidates begin with
 */
record Manifest(String name, String identifierSpace) {
  private static final String WIKIDATA = "https?://(www\\.)?wikidata\\.org/entity/?";

  /** Whether its candidates, types and properties are Wikidata's. */
  boolean isWikidata() {
    return identifierSpace.matches(WIKIDATA);
  }

  /** A candidate's id as it stands in the file for review. */
  String reviewed(String id) {
    return isWikidata() ? id : identifierSpace + id;
  }

  /** The Wikidata class of all entities of a type. */
  static String wikidataClass(EntityType type) {
    return switch (type) {
      case PERSON -> "Q5";
      case COUNTRY -> "Q6256";
      case ORGANIZATION -> "Q43229";
      case PLACE -> "Q2221906";
    };
  }
}
