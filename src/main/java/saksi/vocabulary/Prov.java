package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Where a statement comes from: the PROV ontology. */
public final class Prov {
  public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  public static final Node ACTIVITY = node("Activity");
  public static final Node WAS_DERIVED_FROM = node("wasDerivedFrom");
  public static final Node WAS_GENERATED_BY = node("wasGeneratedBy");

  private Prov() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
