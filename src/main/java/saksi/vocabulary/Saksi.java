package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Saksi ontology; {@code ontology/saksi.ttl} says what each means. */
public final class Saksi {
  public static final String NAMESPACE = "https://w3id.org/saksi#";

  public static final Node ENTITY = node("Entity");
  public static final Node PERSON = node("Person");
  public static final Node COUNTRY = node("Country");
  public static final Node ORGANIZATION = node("Organization");
  public static final Node PLACE = node("Place");
  public static final Node EVENT = node("Event");
  public static final Node CLAIM = node("Claim");
  public static final Node ARTICLE = node("Article");

  public static final Node MEETING = node("Meeting");
  public static final Node SUPPORT = node("Support");
  public static final Node AGREEMENT = node("Agreement");
  public static final Node COOPERATION = node("Cooperation");
  public static final Node AID = node("Aid");
  public static final Node CONCESSION = node("Concession");
  public static final Node RETREAT = node("Retreat");
  public static final Node REQUEST = node("Request");
  public static final Node ACCUSATION = node("Accusation");
  public static final Node REJECTION = node("Rejection");
  public static final Node THREAT = node("Threat");
  public static final Node PROTEST = node("Protest");
  public static final Node DEPLOYMENT = node("Deployment");
  public static final Node SANCTION = node("Sanction");
  public static final Node COERCION = node("Coercion");
  public static final Node ATTACK = node("Attack");
  public static final Node TENURE = node("Tenure");

  public static final Node MEETS = node("meets");
  public static final Node SUPPORTS = node("supports");
  public static final Node AGREES_WITH = node("agreesWith");
  public static final Node COOPERATES_WITH = node("cooperatesWith");
  public static final Node AIDS = node("aids");
  public static final Node CONCEDES_TO = node("concedesTo");
  public static final Node RETREATS_FROM = node("retreatsFrom");
  public static final Node REQUESTS = node("requests");
  public static final Node ACCUSES = node("accuses");
  public static final Node REJECTS = node("rejects");
  public static final Node THREATENS = node("threatens");
  public static final Node PROTESTS_AGAINST = node("protestsAgainst");
  public static final Node DEPLOYS = node("deploys");
  public static final Node SANCTIONS = node("sanctions");
  public static final Node COERCES = node("coerces");
  public static final Node ATTACKS = node("attacks");
  public static final Node HOLDS_OFFICE = node("holdsOffice");

  public static final Node AGENT = node("agent");
  public static final Node TARGET = node("target");
  public static final Node HAS_PLACE = node("place");
  public static final Node DATE = node("date");
  public static final Node OFFICE_TITLE = node("officeTitle");
  public static final Node REPORTS = node("reports");
  public static final Node FACTUALITY = node("factuality");
  public static final Node CLAIMANT = node("claimant");
  public static final Node EVIDENCE = node("evidence");
  public static final Node TRIGGER = node("trigger");
  public static final Node CUE = node("cue");
  public static final Node QUANTITY = node("quantity");
  public static final Node QUANTITY_UNIT = node("quantityUnit");
  public static final Node QUANTITY_WORDS = node("quantityWords");
  public static final Node CONFIDENCE = node("confidence");
  public static final Node RULE = node("rule");
  public static final Node TEXT_HASH = node("textHash");
  public static final Node TEXT_SKETCH = node("textSketch");
  public static final Node COPY_OF = node("copyOf");
  public static final Node RELATION = node("relation");

  public static final Node FACTUALITY_SCHEME = node("FactualityScheme");
  public static final Node ACTUAL = node("Actual");
  public static final Node PLANNED = node("Planned");
  public static final Node POSSIBLE = node("Possible");
  public static final Node DENIED = node("Denied");

  public static final Node PRECISION = node("Precision");
  public static final Node RECALL = node("Recall");

  private Saksi() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
