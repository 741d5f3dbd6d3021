package saksi.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import saksi.rdf.Formats;

/** The kinds of file that a store is written as. */
public enum ExportFormat {
  NQ,
  TRIG,
  TTL,
  NT,
  RDF,
  JSONLD,
  /** A nanopublication a claim, in TriG. */
  NANOPUB,
  /** The network of who does what to whom, for Cytoscape, yEd and igraph. */
  GRAPHML,
  /** The same with times, for Gephi. */
  GEXF,
  /** The nodes of the network as CSV. */
  NODES,
  /** The edges of the network as CSV. */
  EDGES,
  /** The claims as CSV. */
  CLAIMS;

  /** The name that a user types, such as {@code graphml}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExportFormat> named(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  /** The file ending, without the dot. */
  public String ending() {
    return switch (this) {
      case NODES, EDGES, CLAIMS -> "csv";
      case NANOPUB -> Formats.TRIG.ending();
      case NQ, TRIG, TTL, NT, RDF, JSONLD, GRAPHML, GEXF -> label();
    };
  }

  public String mediaType() {
    return switch (this) {
      case GRAPHML -> "application/graphml+xml";
      case GEXF -> "application/gexf+xml";
      case NODES, EDGES, CLAIMS -> "text/csv;charset=utf-8;header=present";
      case NANOPUB -> Formats.TRIG.mediaType();
      case NQ, TRIG, TTL, NT, RDF, JSONLD -> rdf().orElseThrow().mediaType();
    };
  }

  /** The RDF format that writes all that the store holds, if it is one. */
  public Optional<Formats> rdf() {
    return Formats.named(label());
  }
}
