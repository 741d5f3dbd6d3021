package saksi.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.rdf.Shapes;
import saksi.reader.ArticleReader;
import saksi.reader.Document;
import saksi.reader.Input;
import saksi.reader.Inputs;
import saksi.reader.ReaderOptions;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;
import saksi.store.Store;
import saksi.text.Article;

/**
 * Brings a store up to date with articles in files: reads what is new or changed, checks the graph
 * of each, and writes them in large batches, so that a build that is killed leaves whole batches
 * and the next one goes on. One bad file never stops the rest.
 */
public final class GraphBuilder {
  private final ArticleReader reader;
  private final Function<Article, Reading> extraction;
  private final Iris iris;
  private final Collection<Entity> reference;
  private final Shapes shapes = new Shapes();
  private final KnownStore known;

  /**
   * A builder that reads with an {@link Extractor}, which is made for the first article that is to
   * be read. Articles that were read with other reference data are read again.
   *
   * @param iris also say which claims are too unsure to be kept
   * @param reference the entities known beforehand, which the store describes as well
   */
  public GraphBuilder(ReferenceData reference, Iris iris) {
    this(reference, iris, ReaderOptions.usual());
  }

  /** Such a builder that reads its inputs in another way. */
  public GraphBuilder(ReferenceData reference, Iris iris, ReaderOptions options) {
    this(
        new LazyExtraction(reference),
        iris.knowing(reference.fingerprint()),
        reference.all().stream().map(KnownEntity::toEntity).toList(),
        options);
  }

  /** A builder with another way to read articles, which many threads use at once. */
  GraphBuilder(Function<Article, Reading> extraction, Iris iris, Collection<Entity> reference) {
    this(extraction, iris, reference, ReaderOptions.usual());
  }

  private GraphBuilder(
      Function<Article, Reading> extraction,
      Iris iris,
      Collection<Entity> reference,
      ReaderOptions options) {
    this.reader = new ArticleReader(options);
    this.extraction = extraction.andThen(r -> r.withMinConfidence(iris.minConfidence()));
    this.iris = iris;
    this.reference = List.copyOf(reference);
    this.known = new KnownStore(iris);
  }

  /** Adds the articles of files and folders to a store. */
  public BuildSummary build(List<Path> paths, Store store, Progress progress) {
    return build(Inputs.of(paths), store, progress);
  }

  /** Adds the articles of inputs of any kind to a store. */
  public BuildSummary build(Inputs inputs, Store store, Progress progress) {
    return build(inputs, store, progress, arrival -> {});
  }

  /** The same, telling of each article that is written, before all are committed. */
  public BuildSummary build(
      List<Path> paths, Store store, Progress progress, Consumer<Arrival> told) {
    return build(Inputs.of(paths), store, progress, told);
  }

  private BuildSummary build(
      Inputs inputs, Store store, Progress progress, Consumer<Arrival> told) {
    progress.begin(inputs.all().size());
    Source source =
        documents -> {
          for (Input input : inputs.all()) {
            reader.read(input, documents);
            progress.advance();
          }
        };
    return add(source, store, told).summary(store.counts());
  }

  /**
   * Adds the articles of a stream, which is closed, telling of each that is written.
   *
   * @return what gave nothing
   */
  public List<Failure> add(InputStream in, String name, Store store, Consumer<Arrival> told) {
    return add(documents -> reader.read(in, name, documents), store, told).failures();
  }

  /** Adds the articles of documents that were found already, telling of each that is written. */
  public BuildSummary add(List<Document> documents, Store store, Consumer<Arrival> told) {
    return add(documents::forEach, store, told).summary(store.counts());
  }

  /** Gives documents one by one. */
  private interface Source {
    void read(Consumer<Document> documents);
  }

  private BuildLog add(Source source, Store store, Consumer<Arrival> told) {
    KnownStore.Following following = known.follow(store);
    ArticleStage stage = new ArticleStage(extraction, shapes, iris, following.current());
    BuildLog log = new BuildLog(following.articles());
    try (GraphWriter writer = new GraphWriter(store)) {
      if (!following.isPrepared() && prepare(store, writer)) {
        log.writeBackground();
      }
      following.prepared();
      ChunkStage written = new ChunkStage(stage, log, writer, following, told);
      Chunks chunks = new Chunks(written::write);
      source.read(chunks::add);
      chunks.end();
      writer.commit();
      log.copies(following.end());
      return log;
    }
  }

  /**
   * Takes an article back.
   *
   * @return whether there was such an article
   */
  public boolean withdraw(String articleId, Store store) {
    return Withdrawal.of(articleId, store, known);
  }

  /**
   * Removes what a process that was killed may have left, and writes what is there beside articles.
   *
   * @return whether that was there in another form
   */
  private boolean prepare(Store store, GraphWriter writer) {
    store.removeLooseTexts();
    List<NamedGraph> changed =
        Stream.of(
                NamedGraph.ontology(iris),
                NamedGraph.dataset(iris),
                NamedGraph.reference(reference, iris))
            .filter(graph -> !store.holds(graph))
            .toList();
    changed.forEach(writer::write);
    return !changed.isEmpty();
  }
}
