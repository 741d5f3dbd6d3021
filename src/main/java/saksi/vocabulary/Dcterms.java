package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Descriptions of documents: the DCMI metadata terms. */
public final class Dcterms {
  public static final String NAMESPACE = "http://purl.org/dc/terms/";

  public static final Node CREATOR = node("creator");
  public static final Node TITLE = node("title");
  public static final Node DESCRIPTION = node("description");
  public static final Node IDENTIFIER = node("identifier");
  public static final Node PUBLISHER = node("publisher");
  public static final Node LANGUAGE = node("language");
  public static final Node SOURCE = node("source");

  private Dcterms() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
