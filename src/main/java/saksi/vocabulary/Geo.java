package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Where a place lies: the WGS84 vocabulary. */
public final class Geo {
  public static final String NAMESPACE = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node LAT = node("lat");
  public static final Node LONG = node("long");

  private Geo() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
