package saksi.store;

import java.util.Arrays;
import java.util.Optional;

/** How the answer to a query is written. */
public enum ResultFormat {
  /** Aligned columns for a reader; Turtle for a graph. */
  TABLE("table"),
  CSV("csv"),
  TSV("tsv"),
  /** SPARQL 1.1 Query Results JSON; JSON-LD for a graph. */
  JSON("json"),
  /** SPARQL Query Results XML; RDF/XML for a graph. */
  XML("xml"),
  TTL("ttl"),
  NT("nt"),
  RDF("rdf"),
  JSONLD("jsonld");

  private final String label;

  ResultFormat(String label) {
    this.label = label;
  }

  /** The name a user types. */
  public String label() {
    return label;
  }

  public static Optional<ResultFormat> named(String label) {
    return Arrays.stream(values()).filter(f -> f.label.equalsIgnoreCase(label)).findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
