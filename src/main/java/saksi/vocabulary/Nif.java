package saksi.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Stretches of text and where they stand: the NLP Interchange Format. */
public final class Nif {
  public static final String NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node PHRASE = node("Phrase");
  public static final Node SENTENCE = node("Sentence");
  public static final Node REFERENCE_CONTEXT = node("referenceContext");
  public static final Node BEGIN_INDEX = node("beginIndex");
  public static final Node END_INDEX = node("endIndex");
  public static final Node ANCHOR_OF = node("anchorOf");

  private Nif() {}

  private static Node node(String local) {
    return NodeFactory.createURI(NAMESPACE + local);
  }
}
