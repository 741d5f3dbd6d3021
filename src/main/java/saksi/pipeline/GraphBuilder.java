package saksi.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.rdf.Shapes;
import saksi.reader.ArticleFiles;
import saksi.reader.ArticleReader;
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
  /** So many files are read side by side before they are written. */
  private static final int CHUNK = 64;

  private final Function<Article, Reading> extraction;
  private final Iris iris;
  private final Collection<Entity> reference;
  private final Shapes shapes = new Shapes();

  /**
   * A builder that reads with an {@link Extractor}, which is made for the first article that is to
   * be read. Articles that were read with other reference data are read again.
   *
   * @param iris also say which claims are too unsure to be kept
   * @param reference the entities known beforehand, which the store describes as well
   */
  public GraphBuilder(ReferenceData reference, Iris iris) {
    this(
        new LazyExtraction(reference),
        iris.knowing(reference.fingerprint()),
        reference.all().stream().map(KnownEntity::toEntity).toList());
  }

  /** A builder with another way to read articles, which many threads use at once. */
  GraphBuilder(Function<Article, Reading> extraction, Iris iris, Collection<Entity> reference) {
    this.extraction = extraction.andThen(r -> r.withMinConfidence(iris.minConfidence()));
    this.iris = iris;
    this.reference = List.copyOf(reference);
  }

  /** Adds the articles of files and folders to a store. */
  public BuildSummary build(List<Path> inputs, Store store, Progress progress) {
    List<Path> files = ArticleFiles.find(inputs);
    progress.begin(files.size());
    store.removeLooseTexts();
    SortedMap<String, String> before = store.hashes();
    ArticleStage stage =
        new ArticleStage(
            new ArticleReader(), extraction, shapes, iris, ofThisVersion(store, before));
    BuildLog log = new BuildLog(before.keySet());
    try (GraphWriter writer = new GraphWriter(store)) {
      boolean background = writeBackground(store, writer);
      for (List<Path> chunk : chunks(files)) {
        List<Outcome> outcomes = outcomes(chunk, stage, progress);
        for (int i = 0; i < chunk.size(); i++) {
          if (log.accept(chunk.get(i), outcomes.get(i))) {
            writer.write(outcomes.get(i));
          }
        }
      }
      writer.commit();
      return log.summary(background, store.counts());
    }
  }

  /** The outcomes in the order of the files, which are read on all cores. */
  private static List<Outcome> outcomes(List<Path> files, ArticleStage stage, Progress progress) {
    return files.parallelStream()
        .map(file -> {
          Outcome outcome = stage.process(file);
          progress.advance();
          return outcome;
        })
        .toList();
  }

  private boolean writeBackground(Store store, GraphWriter writer) {
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

  private Map<String, String> ofThisVersion(Store store, SortedMap<String, String> hashes) {
    Map<String, String> known = new TreeMap<>(hashes);
    Map<String, String> runs = store.runs();
    known.keySet().removeIf(id -> !iris.run().equals(runs.get(id)));
    return known;
  }

  private static List<List<Path>> chunks(List<Path> files) {
    return IntStream.iterate(0, begin -> begin < files.size(), begin -> begin + CHUNK)
        .mapToObj(begin -> files.subList(begin, Math.min(begin + CHUNK, files.size())))
        .toList();
  }
}
