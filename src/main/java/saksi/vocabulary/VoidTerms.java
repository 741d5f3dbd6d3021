package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a dataset holds: the Vocabulary of Interlinked Datasets. */
public final class VoidTerms {
  public static final String NAMESPACE = "http://rdfs.org/ns/void#";

  public static final Node DATASET = node("Dataset");
  public static final Node CLASS = node("class");
  public static final Node CLASS_PARTITION = node("classPartition");

  private VoidTerms() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
