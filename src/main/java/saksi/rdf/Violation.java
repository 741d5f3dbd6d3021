package saksi.rdf;

/**
 * What is wrong with a graph, at one place of it.
 *
 * @param focus the thing that is wrong: its IRI
 * @param path the property, in SPARQL's notation; empty when the thing itself is meant
 * @param value the offending value, as N-Triples writes it; empty when a value is missing
 * @param message what should be, in a sentence
 */
public record Violation(String focus, String path, String value, String message)
    implements Comparable<Violation> {

  /** The violation in one line. */
  @Override
  public String toString() {
    return String.join(" ", focus, path, value, message).replaceAll(" {2,}", " ");
  }

  @Override
  public int compareTo(Violation other) {
    return toString().compareTo(other.toString());
  }
}
