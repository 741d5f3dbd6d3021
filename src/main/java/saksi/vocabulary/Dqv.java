package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** How good a dataset is: the Data Quality Vocabulary. */
public final class Dqv {
  public static final String NAMESPACE = "http://www.w3.org/ns/dqv#";

  public static final Node QUALITY_MEASUREMENT = node("QualityMeasurement");
  public static final Node COMPUTED_ON = node("computedOn");
  public static final Node IS_MEASUREMENT_OF = node("isMeasurementOf");
  public static final Node VALUE = node("value");

  private Dqv() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
