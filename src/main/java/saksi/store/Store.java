package saksi.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;
import saksi.rdf.NamedGraph;
import saksi.rdf.Violation;

/**
 * The graph on disk: one named graph an article, one of reference data, and the union of all as the
 * default graph. One process holds a store at a time; within it, many threads may read while one
 * writes.
 */
public final class Store implements AutoCloseable {
  /** For a store that has no IRIs of its own yet. */
  static final String ANY_BASE = "http://localhost:3030/";

  private static final long LEAST_ROOM = 32_000_000;

  private final StoreFolder folder;
  private final StoreLock lock;
  private final Generations generations;
  private final TextFiles texts;
  private final Dumps dumps;
  private final Counted counted;
  private final Upkeep upkeep;

  /** Whoever writes has it. */
  private final ReentrantLock turn = new ReentrantLock();

  private Store(StoreFolder folder) {
    this.folder = folder;
    lock = StoreLock.take(folder.path());
    try {
      folder.sweep();
      generations = new Generations(Dataset.open(folder.generation(folder.generation())));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
    texts = new TextFiles(folder.texts());
    dumps = new Dumps(folder.dumps());
    counted = new Counted(generations, turn);
    upkeep = new Upkeep(folder, generations, texts, counted, turn);
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
    return folder.path();
  }

  /** The dataset itself, for the server; it stays the same when another generation holds. */
  public DatasetGraph dataset() {
    return generations;
  }

  /** The number of the generation that holds in the store in a folder, which may be held. */
  public static int generation(Path path) {
    return StoreFolder.existing(path).generation();
  }

  /** The process that holds the store in a folder, if one does. */
  public static Optional<Holder> holder(Path path) {
    return StoreLock.holder(StoreFolder.existing(path).path());
  }

  /**
   * Checks that there is room on the disk, for TDB2's files are mapped into memory, and a process
   * that fills them on a full disk may end at once.
   *
   * @param bytes besides what a few articles take
   * @throws DiskFullException when there is not
   */
  public void requireRoom(long bytes) {
    folder.requireRoom(bytes + LEAST_ROOM);
  }

  /** Whether the store holds nothing. */
  public boolean isEmpty() {
    return dataset().calculateRead(() -> !dataset().find().hasNext());
  }

  /** Lets other processes know where the store is served. */
  public void announce(String url) {
    lock.announce(url);
  }

  /**
   * Writes the graph anew without what was replaced or withdrawn, as a generation of its own, while
   * others read. Those who write wait.
   */
  public void compact() {
    upkeep.compact();
  }

  /**
   * Writes all that the store holds to a file that {@link #restore} reads; there is a whole file of
   * that name afterwards, or what was there before. Others may write meanwhile: the graph is that
   * of the beginning, without the texts that went since.
   */
  public void backup(Path file) {
    Backups.write(file, this::backup);
  }

  /** Writes what such a file holds. */
  public void backup(OutputStream out) throws IOException {
    upkeep.backup(out);
  }

  /**
   * Puts a backup in the place of all that the store holds.
   *
   * @throws StoreException when the file is no backup or is damaged; nothing has changed then
   */
  public void restore(Path file) {
    upkeep.restore(file);
  }

  /**
   * Begins a batch of changes. A thread has one batch at a time, uses it alone, and waits here
   * while another thread has one.
   */
  public Batch begin() {
    return Batch.begin(path(), generations, texts, turn);
  }

  /** The hash of the text of each article, by the article's identifier. */
  public SortedMap<String, String> hashes() {
    return dataset().calculateRead(() -> Tallies.hashes(dataset()));
  }

  /** The text of the articles that have the hash, if it was kept. */
  public Optional<String> text(String hash) {
    return texts.read(hash);
  }

  /** Whether the text of that hash is kept. */
  public boolean keepsText(String hash) {
    return texts.has(hash);
  }

  /** Removes texts of no article, which a process that was killed may have left. */
  public void removeLooseTexts() {
    upkeep.removeLooseTexts();
  }

  /** The IRI of the run that read each article, by the article's identifier. */
  public SortedMap<String, String> runs() {
    return dataset().calculateRead(() -> Tallies.runs(dataset()));
  }

  /** What is known of each article to tell copies by. */
  public List<Sketched> sketches() {
    return dataset().calculateRead(() -> Tallies.sketches(dataset()));
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
    return statistics().counts();
  }

  /** Changes with every commit that changes something, and at no other time. */
  public String state() {
    return generations.inUse().state();
  }

  /** What the store is made of; it is counted when it has changed since it was asked for last. */
  public Statistics statistics() {
    return counted.get();
  }

  /** A copy of the graph of that name. */
  public Graph graph(String iri) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset()
        .executeRead(() -> GraphUtil.addInto(copy, dataset().getGraph(NodeFactory.createURI(iri))));
    return copy;
  }

  /** The files for download. */
  public Dumps dumps() {
    return dumps;
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
   * Removes all that one article said, and the files for download, which tell of it.
   *
   * @return whether there was such an article
   */
  public boolean withdraw(String articleId) {
    Optional<String> graph = graphOf(articleId);
    if (graph.isPresent()) {
      try (Batch batch = begin()) {
        batch.forgetCopies(graph.get());
        batch.drop(graph.get());
        batch.commit();
      }
      dumps.remove();
    }
    return graph.isPresent();
  }

  /**
   * Carries out an update in the graph of an account's notes, whole or not at all; it waits for its
   * turn as every change does. The files for download go when something was taken back.
   *
   * @param context the limits of the update
   * @throws NoteRefusedException when it writes anything else
   */
  public Noted note(String graphIri, UpdateRequest update, Context context) {
    try (Batch batch = begin()) {
      Noted noted = batch.note(graphIri, update, context);
      batch.commit();
      if (noted.removed() > 0) {
        dumps.remove();
      }
      return noted;
    }
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

  /**
   * The names, headlines and quotes that have all of the words, best first; the last word may be
   * the beginning of one. Each entity, article and sentence is there once.
   *
   * @param language whose base forms count, {@code id} or {@code en}
   */
  public List<Hit> search(String words, String language, int limit) {
    return search(new TextQuestion(words, language, EnumSet.allOf(TextField.class), limit));
  }

  /** The same in some fields alone. */
  public List<Hit> search(TextQuestion question) {
    return dataset().calculateRead(() -> generations.inUse().words().search(question));
  }

  /** The claims behind a statement with their sentences, by day of publication and article. */
  public List<Witness> witnesses(WitnessQuery query) {
    String base = base().orElse(ANY_BASE);
    return dataset().calculateRead(() -> Witnesses.find(dataset().getUnionGraph(), base, query));
  }

  /** The IRIs of the entities that are meant by an IRI, a key such as country/KP, or a name. */
  public SortedSet<String> entities(String party) {
    String base = base().orElse(ANY_BASE);
    return dataset()
        .calculateRead(() ->
            Witnesses.entities(dataset().getUnionGraph(), base, party).stream()
                .map(Node::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
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
    try {
      generations.close();
    } finally {
      lock.close();
    }
  }
}
