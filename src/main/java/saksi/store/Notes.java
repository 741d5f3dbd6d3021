package saksi.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A dataset for the updates of one account: all graphs can be read, and its own alone, which stands
 * for the default graph, can be written. What was refused is kept, for an update that is told to be
 * SILENT goes on after it.
 */
final class Notes extends DatasetGraphWrapper {
  private static final int MOST_CHANGES = 100_000;

  private final Node own;
  private final Set<Triple> added = new HashSet<>();
  private final Set<Triple> removed = new HashSet<>();
  private @Nullable NoteRefusedException refused;

  Notes(DatasetGraph data, Node own) {
    super(data);
    this.own = own;
  }

  /** What has changed, if it may. */
  Noted checked(TextChanges words) {
    if (refused != null) {
      throw refused;
    }
    NoteRules.checkReadable(added);
    added.forEach(note -> words.said(note, true));
    removed.forEach(note -> words.said(note, false));
    return new Noted(added.size(), removed.size());
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    requireOwn(graph);
    Triple note = Triple.create(subject, predicate, object);
    try {
      NoteRules.check(note);
    } catch (NoteRefusedException e) {
      throw refuse(e);
    }
    if (!super.contains(own, subject, predicate, object)) {
      super.add(own, subject, predicate, object);
      change(note, removed, added);
    }
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    requireOwn(graph);
    if (super.contains(own, subject, predicate, object)) {
      super.delete(own, subject, predicate, object);
      change(Triple.create(subject, predicate, object), added, removed);
    }
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    requireOwn(graph);
    List<Quad> found = Iter.toList(super.find(own, subject, predicate, object));
    found.forEach(this::delete);
  }

  @Override
  public void removeGraph(Node name) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    requireOwn(name);
    graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  @Override
  public void clear() {
    requireOwn(Node.ANY);
  }

  private void requireOwn(Node graph) {
    if (!graph.equals(own) && !Quad.isDefaultGraph(graph)) {
      throw refuse(
          new NoteRefusedException("an update writes to <%s> alone".formatted(own.getURI())));
    }
  }

  private NoteRefusedException refuse(NoteRefusedException reason) {
    refused = refused == null ? reason : refused;
    return reason;
  }

  /** What is added and removed again has not changed. */
  private void change(Triple note, Set<Triple> before, Set<Triple> now) {
    if (!before.remove(note)) {
      now.add(note);
    }
    if (added.size() + removed.size() > MOST_CHANGES) {
      throw refuse(
          new NoteRefusedException(
              "an update changes at most %d statements".formatted(MOST_CHANGES)));
    }
  }
}
