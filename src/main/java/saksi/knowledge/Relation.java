package saksi.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** What one entity does to another; the definitions are those of the ontology. */
public enum Relation {
  MEETS("meets", true),
  SUPPORTS("supports", false),
  AGREES_WITH("agreesWith", true),
  COOPERATES_WITH("cooperatesWith", true),
  AIDS("aids", false),
  CONCEDES_TO("concedesTo", false),
  RETREATS_FROM("retreatsFrom", false),
  REQUESTS("requests", false),
  ACCUSES("accuses", false),
  REJECTS("rejects", false),
  THREATENS("threatens", false),
  PROTESTS_AGAINST("protestsAgainst", false),
  DEPLOYS("deploys", false),
  SANCTIONS("sanctions", false),
  COERCES("coerces", false),
  ATTACKS("attacks", false),
  HOLDS_OFFICE("holdsOffice", false);

  private final String label;
  private final boolean symmetric;

  Relation(String label, boolean symmetric) {
    this.label = label;
    this.symmetric = symmetric;
  }

  /** The property's local name in the ontology. */
  public String label() {
    return label;
  }

  /** Whether both parties do the same, so that their order says nothing. */
  public boolean isSymmetric() {
    return symmetric;
  }

  public static Optional<Relation> named(String label) {
    return Arrays.stream(values()).filter(r -> r.label.equals(label)).findFirst();
  }
}
