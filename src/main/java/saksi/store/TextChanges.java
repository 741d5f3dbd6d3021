package saksi.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import saksi.vocabulary.Nif;

/**
 * What a batch changes of that which is searched for words. A literal is searched once, however
 * many graphs say it, so one that a graph no longer says may still be said by another.
 */
final class TextChanges {
  private final Map<Triple, Boolean> said = new LinkedHashMap<>();
  private boolean cleared;

  /** A graph takes the place of another. */
  void replaced(Graph before, Graph after) {
    Set<Triple> old = searched(before);
    Set<Triple> fresh = searched(after);
    old.stream().filter(triple -> !fresh.contains(triple)).forEach(t -> said.put(t, false));
    fresh.stream().filter(triple -> !old.contains(triple)).forEach(t -> said.put(t, true));
  }

  /** A graph is no more. */
  void dropped(Graph before) {
    searched(before).forEach(triple -> said.put(triple, false));
  }

  /** A graph says a triple, or says it no longer; a sentence's quote is not among them. */
  void said(Triple triple, boolean now) {
    boolean isSearched =
        TextField.of(triple.getPredicate()).filter(field -> field != TextField.QUOTE).isPresent();
    if (isSearched && triple.getObject().isLiteral()) {
      said.put(triple, now);
    }
  }

  /** No graph is left. */
  void cleared() {
    said.clear();
    cleared = true;
  }

  boolean isCleared() {
    return cleared;
  }

  /** Each triple that changed, and whether a graph was the last to say it rather than to stop. */
  Map<Triple, Boolean> said() {
    return said;
  }

  private static Set<Triple> searched(Graph graph) {
    Set<Triple> searched = new HashSet<>();
    forEachSearched(graph, searched::add);
    return searched;
  }

  /** Takes what is searched in a graph: names, headlines, and sentences that are evidence. */
  static void forEachSearched(Graph graph, Consumer<Triple> taker) {
    for (TextField field : TextField.values()) {
      if (field == TextField.QUOTE) {
        graph
            .find(Node.ANY, RDF.Nodes.type, Nif.SENTENCE)
            .forEachRemaining(span -> literals(graph, span.getSubject(), field, taker));
      } else {
        literals(graph, Node.ANY, field, taker);
      }
    }
  }

  private static void literals(Graph graph, Node subject, TextField field, Consumer<Triple> taker) {
    graph
        .find(subject, field.property(), Node.ANY)
        .filterKeep(triple -> triple.getObject().isLiteral() && triple.getSubject().isURI())
        .forEachRemaining(taker);
  }
}
