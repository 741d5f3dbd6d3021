package saksi.export;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import saksi.store.Facts;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Geo;
import saksi.vocabulary.Saksi;

/**
 * An entity in a network.
 *
 * @param type such as {@code Person}
 * @param wikidata the IRI of its item
 * @param code of a country, from ISO 3166
 * @param latitude in decimal degrees
 * @param longitude in decimal degrees
 */
record NetworkNode(
    String iri,
    String label,
    Optional<String> type,
    Optional<String> wikidata,
    Optional<String> code,
    Optional<String> latitude,
    Optional<String> longitude) {

  /** Reads what a graph says of an entity. */
  static NetworkNode read(Node entity, Facts facts) {
    return new NetworkNode(
        entity.getURI(),
        facts.party(entity).name(),
        type(entity, facts),
        facts.words(entity, OWL.sameAs.asNode()),
        facts.words(entity, Dcterms.IDENTIFIER),
        facts.words(entity, Geo.LAT),
        facts.words(entity, Geo.LONG));
  }

  private static Optional<String> type(Node entity, Facts facts) {
    return facts
        .values(entity, RDF.Nodes.type)
        .map(Node::getURI)
        .filter(type -> type.startsWith(Saksi.NAMESPACE))
        .map(type -> type.substring(Saksi.NAMESPACE.length()))
        .min(String::compareTo);
  }
}
