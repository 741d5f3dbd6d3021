package saksi.knowledge;

/** What an entity is. */
public enum EntityType {
  /** A named individual. */
  PERSON,
  /** A sovereign state or a widely recognised state-like party. */
  COUNTRY,
  /** A named body: alliance, ministry, armed group, company, party, medium. */
  ORGANIZATION,
  /** Any other named location. */
  PLACE
}
