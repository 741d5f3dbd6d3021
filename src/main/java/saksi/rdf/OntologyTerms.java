package saksi.rdf;

import org.apache.jena.graph.Node;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.vocabulary.Saksi;

/** The ontology's terms for the kinds of knowledge. */
public final class OntologyTerms {
  private OntologyTerms() {}

  /** The property of the flat view, such as {@code saksi:meets}. */
  public static Node property(Relation relation) {
    return Terms.iri(Saksi.NAMESPACE + relation.label());
  }

  /** The class of the relation's events, such as {@code saksi:Meeting}. */
  public static Node eventClass(Relation relation) {
    return switch (relation) {
      case MEETS -> Saksi.MEETING;
      case SUPPORTS -> Saksi.SUPPORT;
      case AGREES_WITH -> Saksi.AGREEMENT;
      case COOPERATES_WITH -> Saksi.COOPERATION;
      case AIDS -> Saksi.AID;
      case CONCEDES_TO -> Saksi.CONCESSION;
      case RETREATS_FROM -> Saksi.RETREAT;
      case REQUESTS -> Saksi.REQUEST;
      case ACCUSES -> Saksi.ACCUSATION;
      case REJECTS -> Saksi.REJECTION;
      case THREATENS -> Saksi.THREAT;
      case PROTESTS_AGAINST -> Saksi.PROTEST;
      case DEPLOYS -> Saksi.DEPLOYMENT;
      case SANCTIONS -> Saksi.SANCTION;
      case COERCES -> Saksi.COERCION;
      case ATTACKS -> Saksi.ATTACK;
      case HOLDS_OFFICE -> Saksi.TENURE;
    };
  }

  /** The individual of a factuality, such as {@code saksi:Actual}. */
  public static Node factuality(Factuality factuality) {
    return switch (factuality) {
      case ACTUAL -> Saksi.ACTUAL;
      case PLANNED -> Saksi.PLANNED;
      case POSSIBLE -> Saksi.POSSIBLE;
      case DENIED -> Saksi.DENIED;
    };
  }

  /** The class of an entity, such as {@code saksi:Person}. */
  public static Node entityClass(EntityType type) {
    return switch (type) {
      case PERSON -> Saksi.PERSON;
      case COUNTRY -> Saksi.COUNTRY;
      case ORGANIZATION -> Saksi.ORGANIZATION;
      case PLACE -> Saksi.PLACE;
    };
  }
}
