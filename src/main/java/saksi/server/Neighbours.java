package saksi.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Schema;
import saksi.vocabulary.Skos;

/**
 * What a thing is linked with: each is sent with its kind and its names, so that a browser of
 * Linked Data need not ask for each.
 *
 * @param union all graphs
 * @param known the graph of the entities known beforehand: theirs are the names that very many
 *     graphs repeat, so they are looked up here first
 */
record Neighbours(Graph union, Graph known, Node thing, StreamRDF sink, Set<Node> sent) {
  /** So many neighbours are named at most. */
  private static final int NAMED = 1_000;

  private static final Set<Node> NAMES =
      Set.of(RDF.Nodes.type, Skos.PREF_LABEL, RDFS.Nodes.label, Schema.HEADLINE, Nif.ANCHOR_OF);

  Neighbours(Graph union, Graph known, Node thing, StreamRDF sink) {
    this(union, known, thing, sink, new HashSet<>());
  }

  /** Sends the triples that have the thing as their subject, then the names of their objects. */
  void sendOutgoing() {
    Set<Node> objects = new HashSet<>();
    union
        .find(thing, Node.ANY, Node.ANY)
        .forEachRemaining(triple -> {
          sink.triple(triple);
          if (objects.size() < NAMED && !isTerm(triple)) {
            objects.add(triple.getObject());
          }
        });
    sent.add(thing);
    objects.forEach(this::sendNames);
  }

  /** Sends triples that have the thing as their object, each subject's with its names. */
  void sendIncoming(List<Triple> links) {
    for (Triple link : links) {
      if (isPart(link.getSubject())) {
        sendWhole(link.getSubject());
      } else {
        sink.triple(link);
        sendNames(link.getSubject());
      }
    }
  }

  private static boolean isTerm(Triple triple) {
    return !triple.getObject().isURI() || triple.getPredicate().equals(RDF.Nodes.type);
  }

  /** Whether the thing's own document must describe it, as it does a span of an article. */
  private boolean isPart(Node node) {
    return node.isURI() && node.getURI().startsWith(thing.getURI() + "#");
  }

  private void sendWhole(Node part) {
    if (sent.add(part)) {
      union.find(part, Node.ANY, Node.ANY).forEachRemaining(sink::triple);
    }
  }

  private void sendNames(Node node) {
    if (sent.add(node)) {
      Graph where = known.contains(node, RDF.Nodes.type, Node.ANY) ? known : union;
      where
          .find(node, Node.ANY, Node.ANY)
          .filterKeep(triple -> NAMES.contains(triple.getPredicate()))
          .forEachRemaining(sink::triple);
    }
  }
}
