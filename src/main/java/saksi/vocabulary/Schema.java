package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** News articles: schema.org. */
public final class Schema {
  public static final String NAMESPACE = "https://schema.org/";

  public static final Node HEADLINE = node("headline");
  public static final Node DATE_PUBLISHED = node("datePublished");

  private Schema() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
