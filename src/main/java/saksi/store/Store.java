package saksi.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import saksi.rdf.NamedGraph;
import saksi.rdf.Violation;

/**
 * The graph on disk: one named graph an article, one of reference data, and the union of all as the
 * default graph. One process holds a store at a time; within it, many threads may read while one
 * writes.
 */
public final class Store implements AutoCloseable {
  /** For a store that has no IRIs of its own yet. */
  private static final String ANY_BASE = "http://localhost:3030/";

  private final Path path;
  private final Dataset dataset;

  private Store(StoreFolder folder) {
    path = folder.path();
    dataset = Dataset.open(folder);
  }

  /**
   * Opens the store in a folder and makes it when the folder is missing or empty.
   *
   * @throws StoreException when the folder is something else, or is in use, or may not be written
   */
  public static Store open(Path path) {
    return new Store(StoreFolder.created(path));
  }

  /**
   * Opens the store that is in a folder.
   *
   * @throws StoreException also when there is none
   */
  public static Store openExisting(Path path) {
    return new Store(StoreFolder.existing(path));
  }

  /** The store's folder. */
  public Path path() {
    return path;
  }

  /** The dataset itself, for the server. */
  public DatasetGraph dataset() {
    return dataset.graph();
  }

  /**
   * Begins a batch of changes. A thread has one batch at a time, uses it alone, and waits here
   * while another thread has one.
   */
  public Batch begin() {
    if (dataset().isInTransaction()) {
      throw new IllegalStateException("this thread has a batch already");
    }
    dataset().begin(TxnType.WRITE);
    return new Batch(path, dataset());
  }

  /** The hash of the text of each article, by the article's identifier. */
  public SortedMap<String, String> hashes() {
    return dataset().calculateRead(() -> Tallies.hashes(dataset()));
  }

  /** The IRI of the run that read each article, by the article's identifier. */
  public SortedMap<String, String> runs() {
    return dataset().calculateRead(() -> Tallies.runs(dataset()));
  }

  /** Whether the store holds this very graph, which has no blank nodes, under its name. */
  public boolean holds(NamedGraph named) {
    return dataset().calculateRead(() -> isStored(named));
  }

  private boolean isStored(NamedGraph named) {
    Graph stored = dataset().getGraph(NodeFactory.createURI(named.iri()));
    return stored.stream().allMatch(named.graph()::contains) && stored.size() == named.size();
  }

  /** How much the store holds. */
  public Counts counts() {
    return dataset().calculateRead(() -> Tallies.counts(dataset()));
  }

  /** The base of the store's own IRIs, such as {@code http://localhost:3030/}; empty at first. */
  public Optional<String> base() {
    return dataset().calculateRead(() -> Tallies.base(dataset()));
  }

  /** The IRI of the graph that holds an article, by the article's identifier. */
  public Optional<String> graphOf(String articleId) {
    return dataset().calculateRead(() -> Tallies.graphOf(dataset(), articleId));
  }

  /**
   * Removes all that one article said, and nothing else.
   *
   * @return whether there was such an article
   */
  public boolean withdraw(String articleId) {
    Optional<String> graph = graphOf(articleId);
    if (graph.isPresent()) {
      try (Batch batch = begin()) {
        batch.drop(graph.get());
        batch.commit();
      }
    }
    return graph.isPresent();
  }

  /**
   * Answers a SPARQL query of any form. Well-known prefixes may be used without being declared, and
   * relative IRIs are below the store's base.
   *
   * @return the number of rows or triples
   * @throws QuerySyntaxException when the query is not SPARQL, or has no answer in the format
   */
  public long query(String sparql, OutputStream out, ResultFormat format) {
    String base = base().orElse(ANY_BASE);
    Question question = new Question(Sparql.parse(sparql, base), base);
    return dataset().calculateRead(() -> question.answer(dataset(), out, format));
  }

  /** The claims behind a statement with their sentences, by day of publication and article. */
  public List<Witness> witnesses(WitnessQuery query) {
    String base = base().orElse(ANY_BASE);
    return dataset().calculateRead(() -> Witnesses.find(dataset().getUnionGraph(), base, query));
  }

  /** The entities that articles mention and that have no Wikidata id, sorted by key. */
  public List<Unlinked> unlinked() {
    String base = base().orElse(ANY_BASE);
    return dataset().calculateRead(() -> new UnlinkedEntities(dataset(), base).list());
  }

  /** What is wrong with the store's graphs, each checked alone, by the graph's name. */
  public List<Violation> validate() {
    return dataset().calculateRead(() -> Validation.of(dataset()));
  }

  @Override
  public void close() {
    dataset.close();
  }

  /** Changes that become visible together when they are committed, or not at all. */
  public static final class Batch implements AutoCloseable {
    private final Path path;
    private final DatasetGraph target;
    private boolean over;

    private Batch(Path path, DatasetGraph target) {
      this.path = path;
      this.target = target;
    }

    /** Puts a graph in the place of the one of its name. */
    public void replace(NamedGraph named) {
      replace(named.iri(), named.graph());
    }

    /** Puts a graph in the place of the one of that name. */
    public void replace(String graphIri, Graph graph) {
      Node name = NodeFactory.createURI(graphIri);
      change(() -> {
        target.removeGraph(name);
        graph.find().forEachRemaining(triple -> target.add(Quad.create(name, triple)));
      });
    }

    /** Removes the graph of that name. */
    public void drop(String graphIri) {
      change(() -> target.removeGraph(NodeFactory.createURI(graphIri)));
    }

    /** Removes every graph. */
    public void clear() {
      change(target::clear);
    }

    /** Makes the changes last; the batch is over. */
    public void commit() {
      change(target::commit);
      end();
    }

    /** Forgets the changes that are not committed. */
    @Override
    public void close() {
      if (!over) {
        target.abort();
        end();
      }
    }

    private void end() {
      over = true;
      target.end();
    }

    private void change(Runnable write) {
      if (over || !target.isInTransaction()) {
        throw new IllegalStateException("the batch is over, or another thread's");
      }
      try {
        write.run();
      } catch (JenaException e) {
        throw new StoreException("cannot write to the store at " + path + ": " + e.getMessage(), e);
      }
    }
  }
}
