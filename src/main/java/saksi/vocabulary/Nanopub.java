package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The parts of a nanopublication. */
public final class Nanopub {
  public static final String NAMESPACE = "http://www.nanopub.org/nschema#";

  public static final Node NANOPUBLICATION = node("Nanopublication");
  public static final Node HAS_ASSERTION = node("hasAssertion");
  public static final Node HAS_PROVENANCE = node("hasProvenance");
  public static final Node HAS_PUBLICATION_INFO = node("hasPublicationInfo");

  private Nanopub() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
