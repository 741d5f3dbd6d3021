package saksi.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateProcessorBase;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.vocabulary.Saksi;

/** Changes that become visible together when they are committed, or not at all. */
public final class Batch implements AutoCloseable {
  private final Path path;
  private final DatasetGraph target;
  private final FullText words;
  private final TextChanges wordChanges = new TextChanges();
  private final TextFiles texts;
  private final ReentrantLock turn;

  /** The texts that may be without an article when the batch is over. */
  private final Set<String> loose = new HashSet<>();

  private boolean over;

  private Batch(Path path, Generations generations, TextFiles texts, ReentrantLock turn) {
    this.path = path;
    target = generations;
    words = generations.inUse().words();
    this.texts = texts;
    this.turn = turn;
  }

  /** A batch of the thread that has the turn, which it gives back at its end. */
  static Batch begin(Path path, Generations target, TextFiles texts, ReentrantLock turn) {
    if (target.isInTransaction() || turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("this thread has a batch already");
    }
    turn.lock();
    try {
      target.begin(TxnType.WRITE);
    } catch (RuntimeException e) {
      turn.unlock();
      throw e;
    }
    return new Batch(path, target, texts, turn);
  }

  /** Puts a graph in the place of the one of its name. */
  public void replace(NamedGraph named) {
    replace(named.iri(), named.graph());
  }

  /** Puts a graph in the place of the one of that name. */
  public void replace(String graphIri, Graph graph) {
    Node name = NodeFactory.createURI(graphIri);
    change(() -> {
      wordChanges.replaced(target.getGraph(name), graph);
      remove(name);
      graph.find().forEachRemaining(triple -> target.add(Quad.create(name, triple)));
    });
  }

  /** Takes triples out of a graph, and puts others into it. */
  public void amend(NamedGraph gone, NamedGraph fresh) {
    Node name = NodeFactory.createURI(fresh.iri());
    change(() -> {
      wordChanges.replaced(gone.graph(), fresh.graph());
      gone.graph().find().forEachRemaining(triple -> target.delete(Quad.create(name, triple)));
      fresh.graph().find().forEachRemaining(triple -> target.add(Quad.create(name, triple)));
    });
  }

  /**
   * Keeps the text of an article beside the graph. It goes when no article has its hash any more.
   *
   * @param hash the SHA-256 of the text's UTF-8 bytes, as the article's graph gives it
   */
  public void keepText(String hash, String text) {
    change(() -> {
      loose.add(hash);
      texts.write(hash, text);
    });
  }

  /** Removes the graph of that name. */
  public void drop(String graphIri) {
    Node name = NodeFactory.createURI(graphIri);
    change(() -> {
      wordChanges.dropped(target.getGraph(name));
      remove(name);
    });
  }

  /** Removes what makes the article of a graph a copy, or the original of copies. */
  void forgetCopies(String graphIri) {
    Node name = NodeFactory.createURI(graphIri);
    change(() -> {
      List<Quad> copies = Iter.toList(target.find(Node.ANY, Node.ANY, Saksi.COPY_OF, Node.ANY));
      copies.stream()
          .filter(
              quad -> isArticleOf(name, quad.getSubject()) || isArticleOf(name, quad.getObject()))
          .forEach(target::delete);
    });
  }

  private boolean isArticleOf(Node graph, Node node) {
    return target.contains(graph, node, RDF.Nodes.type, Saksi.ARTICLE);
  }

  /**
   * Carries out an update in the graph of an account's notes, which stands for the default graph.
   *
   * @throws NoteRefusedException when it writes anything else; the batch is to be closed then
   */
  Noted note(String graphIri, UpdateRequest update, Context context) {
    Notes notes = new Notes(target, NodeFactory.createURI(graphIri));
    Context all = target.getContext().copy();
    all.putAll(context);
    new UpdateProcessorBase(
            update,
            notes,
            Binding.noParent,
            all,
            UpdateEngineMain.getFactory(),
            Timeouts.extractUpdateTimeout(all))
        .execute();
    return notes.checked(wordChanges);
  }

  /** Removes every graph but the notes of accounts, which no article can bring back. */
  public void clear() {
    change(() -> {
      List<Quad> notes = Iter.toList(Iter.filter(target.find(), Batch::isNote));
      wordChanges.cleared();
      loosen(Node.ANY);
      target.clear();
      notes.forEach(target::add);
    });
  }

  private static boolean isNote(Quad quad) {
    return quad.getGraph().isURI() && Iris.isNotesGraph(quad.getGraph().getURI());
  }

  /** Makes the changes last; the batch is over. */
  public void commit() {
    change(() -> words.follow(wordChanges, target::commit));
    end();
  }

  /** Forgets the changes that are not committed. */
  @Override
  public void close() {
    if (!over) {
      try {
        target.abort();
      } finally {
        end();
      }
    }
  }

  private void remove(Node name) {
    loosen(name);
    target.removeGraph(name);
  }

  private void loosen(Node name) {
    target
        .find(name, Node.ANY, Saksi.TEXT_HASH, Node.ANY)
        .forEachRemaining(quad -> loose.add(quad.getObject().getLiteralLexicalForm()));
  }

  private void end() {
    over = true;
    try {
      target.end();
      target.executeRead(() -> texts.removeUnless(this::isOfAnArticle, loose));
    } finally {
      turn.unlock();
    }
  }

  private boolean isOfAnArticle(String hash) {
    Node literal = NodeFactory.createLiteralString(hash);
    return target.contains(Node.ANY, Node.ANY, Saksi.TEXT_HASH, literal);
  }

  private void change(Runnable write) {
    if (over || !turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("the batch is over, or another thread's");
    }
    try {
      write.run();
    } catch (JenaException e) {
      throw new StoreException("cannot write to the store at " + path + ": " + e.getMessage(), e);
    }
  }
}
