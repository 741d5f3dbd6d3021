package saksi.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import saksi.rdf.Iris;
import saksi.rdf.Ontology;
import saksi.vocabulary.Itsrdf;

/**
 * What the graph says of one thing: all that it says with the thing as the subject, and a page of
 * that which it says with the thing as the object, mentions last. Used within a transaction.
 */
record ResourceAnswer(
    DatasetGraph data, Iris iris, Node thing, int page, List<Triple> incoming, boolean hasMore) {
  /** The properties that the ontology declares; mentions come last. */
  private static final List<Node> LINKS = declaredLinks();

  /** So many links to the thing are on a page. */
  static final int PAGE = 500;

  /** A page of what is said of a thing, from 1; empty when there is nothing on it. */
  static Optional<ResourceAnswer> of(DatasetGraph data, Iris iris, String iri, int page) {
    Node thing = NodeFactory.createURI(iri);
    Iterator<Triple> links = links(data.getUnionGraph(), thing);
    for (long skipped = 0; skipped < (page - 1L) * PAGE && links.hasNext(); skipped++) {
      links.next();
    }
    List<Triple> incoming = new ArrayList<>();
    while (incoming.size() < PAGE && links.hasNext()) {
      incoming.add(links.next());
    }
    boolean isThere = !incoming.isEmpty() || (page == 1 && isSubject(data, thing));
    return isThere
        ? Optional.of(new ResourceAnswer(data, iris, thing, page, incoming, links.hasNext()))
        : Optional.empty();
  }

  private static boolean isSubject(DatasetGraph data, Node thing) {
    return data.contains(Node.ANY, thing, Node.ANY, Node.ANY) || data.containsGraph(thing);
  }

  /**
   * Found property by property: an entity has very many more mentions than other links, and in the
   * order of subjects the others would have to be picked out from among them.
   */
  private static Iterator<Triple> links(Graph union, Node thing) {
    Iterator<Triple> links = Iter.nullIterator();
    for (Node property : LINKS) {
      links = Iter.append(links, union.find(Node.ANY, property, thing));
    }
    return links;
  }

  private static List<Node> declaredLinks() {
    Graph ontology = Ontology.graph();
    return Stream.of(OWL.ObjectProperty, OWL.AnnotationProperty)
        .flatMap(kind -> ontology.stream(Node.ANY, RDF.Nodes.type, kind.asNode()))
        .map(Triple::getSubject)
        .sorted(
            Comparator.comparing((Node property) -> property.equals(Itsrdf.TA_IDENT_REF))
                .thenComparing(Node::getURI))
        .toList();
  }

  /**
   * Sends it all; of a graph, what it holds.
   *
   * @param named whether graphs are sent with their names
   */
  void send(StreamRDF sink, boolean named) {
    if (data.containsGraph(thing)) {
      data.find(thing, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> sendPart(quad, sink, named));
      return;
    }
    Neighbours neighbours = new Neighbours(data.getUnionGraph(), known(), thing, sink);
    if (page == 1) {
      neighbours.sendOutgoing();
    }
    neighbours.sendIncoming(incoming);
  }

  private static void sendPart(Quad quad, StreamRDF sink, boolean named) {
    if (named) {
      sink.quad(quad);
    } else {
      sink.triple(quad.asTriple());
    }
  }

  private Graph known() {
    return data.getGraph(NodeFactory.createURI(iris.referenceGraph()));
  }
}
