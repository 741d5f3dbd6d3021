package saksi.export;

import saksi.rdf.Formats;

/**
 * What an RDF export holds.
 *
 * @param flat only entities and the direct triples between them
 * @param reified each claim also as a reifier of its direct triple, in RDF 1.2
 */
public record RdfOptions(boolean flat, boolean reified) {
  /** All that the store holds, and nothing else. */
  public static final RdfOptions PLAIN = new RdfOptions(false, false);

  /** Whether RDF 1.2 can be written in a format. */
  public static boolean canReify(Formats format) {
    return switch (format) {
      case NQ, TRIG, TTL, NT -> true;
      case RDF, JSONLD -> false;
    };
  }
}
