package saksi.evaluation;

/**
 * How many entities carry the right Wikidata id.
 *
 * @param of the entities whose counterpart in the gold has an id
 */
public record Linked(int right, int of) {
  static final Linked NONE = new Linked(0, 0);

  Linked plus(Linked other) {
    return new Linked(right + other.right, of + other.of);
  }

  /** The share that is right; 0 when there is none. */
  public double accuracy() {
    return of == 0 ? 0 : (double) right / of;
  }
}
