package saksi.evaluation;

/** What a reading is measured by. */
public enum Figure {
  /** A name's exact place, and its type. */
  MENTION("mention"),
  /** An entity of the article, and its type. */
  ENTITY("entity"),
  /** A relation with its parties, once an article. */
  RELATION("relation"),
  /** The same for all relations but holdsOffice. */
  RELATION_WITHOUT_OFFICES("relation without holdsOffice"),
  /** Every person replaced by the country or body that he or she serves. */
  ROLLED_UP("rolled-up"),
  /** A relation with its parties and its factuality. */
  FACTUALITY("factuality"),
  /** A relation with its parties and its claimant. */
  CLAIMANT("claimant");

  private final String label;

  Figure(String label) {
    this.label = label;
  }

  /** Its name in a table. */
  public String label() {
    return label;
  }
}
