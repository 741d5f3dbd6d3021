package saksi.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Dqv;
import saksi.vocabulary.Geo;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;
import saksi.vocabulary.Skos;
import saksi.vocabulary.VoidTerms;
import saksi.vocabulary.Wikidata;

/** The short forms of the namespaces that the graph uses. */
public final class Prefixes {
  private static final Map<String, String> NAMESPACES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dcterms", Dcterms.NAMESPACE),
                  Map.entry("dqv", Dqv.NAMESPACE),
                  Map.entry("geo", Geo.NAMESPACE),
                  Map.entry("itsrdf", Itsrdf.NAMESPACE),
                  Map.entry("nif", Nif.NAMESPACE),
                  Map.entry("owl", OWL.getURI()),
                  Map.entry("prov", Prov.NAMESPACE),
                  Map.entry("rdf", RDF.getURI()),
                  Map.entry("rdfs", RDFS.getURI()),
                  Map.entry("saksi", Saksi.NAMESPACE),
                  Map.entry("schema", Schema.NAMESPACE),
                  Map.entry("skos", Skos.NAMESPACE),
                  Map.entry("void", VoidTerms.NAMESPACE),
                  Map.entry("wd", Wikidata.NAMESPACE),
                  Map.entry("xsd", XSD.getURI()))));

  private Prefixes() {}

  /** Namespaces by prefix, sorted. */
  public static Map<String, String> namespaces() {
    return NAMESPACES;
  }

  /** The same for Jena's paths and queries. */
  public static PrefixMapping mapping() {
    return PrefixMapping.Factory.create().setNsPrefixes(NAMESPACES);
  }

  /** The same for Jena's writers. */
  public static PrefixMap map() {
    return PrefixMapFactory.create(NAMESPACES);
  }
}
