package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names of things: the Simple Knowledge Organization System. */
public final class Skos {
  public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

  public static final Node PREF_LABEL = node("prefLabel");
  public static final Node ALT_LABEL = node("altLabel");

  private Skos() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
