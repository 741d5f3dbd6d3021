package saksi.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** The order in which statements are written: by subject, its types first. */
public final class Order {
  private static final Comparator<Node> TYPE_FIRST =
      Comparator.<Node, Boolean>comparing(property -> !property.equals(RDF.Nodes.type))
          .thenComparing(NodeCmp::compareRDFTerms);

  public static final Comparator<Triple> OF_TRIPLES =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, TYPE_FIRST)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  public static final Comparator<Quad> OF_QUADS =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::asTriple, OF_TRIPLES);

  private Order() {}
}
