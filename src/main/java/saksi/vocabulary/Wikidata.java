package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The items of Wikidata. */
public final class Wikidata {
  public static final String NAMESPACE = "http://www.wikidata.org/entity/";

  private Wikidata() {}

  /** An item by its id, such as {@code Q252}. */
  public static Node item(String id) {
    return NodeFactory.createURI(NAMESPACE + id);
  }
}
