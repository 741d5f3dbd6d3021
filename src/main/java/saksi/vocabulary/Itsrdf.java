package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a stretch of text stands for: the Internationalization Tag Set. */
public final class Itsrdf {
  public static final String NAMESPACE = "http://www.w3.org/2005/11/its/rdf#";

  public static final Node TA_IDENT_REF = node("taIdentRef");

  private Itsrdf() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
