package saksi.operation;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saksi.pipeline.Arrival;
import saksi.pipeline.BuildSummary;
import saksi.pipeline.Failure;
import saksi.pipeline.GraphBuilder;
import saksi.pipeline.Progress;
import saksi.reader.Document;
import saksi.store.DiskFullException;
import saksi.store.DiskUse;
import saksi.store.Store;

/**
 * What comes into a store while it runs, whoever brings it: one after the other, through the same
 * stages as a build. Small commits make dead space, so the store is compacted when it has grown
 * much.
 */
public final class Intake {
  private static final int MOST_GROWTH = 4;
  private static final long SMALL = 256_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Store store;
  private final GraphBuilder builder;
  private final Clock clock;
  private final WebSources sources;
  private long compacted;

  /** Brings into a store what a builder reads. */
  public Intake(Store store, GraphBuilder builder, Clock clock) {
    this.store = store;
    this.builder = builder;
    this.clock = clock;
    this.sources = WebSources.of(store.path());
    compacted = DiskUse.of(store.path()).graph();
  }

  /** Reads files, and tells of each article in them. */
  synchronized BuildSummary read(List<Path> files, Consumer<Arrival> told) {
    store.requireRoom(0);
    return noted(builder.build(files, store, Progress.NONE, told));
  }

  /** Reads documents, and tells of each article in them. */
  synchronized BuildSummary bring(List<Document> documents, Consumer<Arrival> told) {
    store.requireRoom(0);
    return noted(builder.add(documents, store, told));
  }

  private BuildSummary noted(BuildSummary summary) {
    LastRun.of(clock.instant(), "watch", summary).note(store.path());
    compactIfGrown();
    return summary;
  }

  /** Reads what a stream gives, and tells of each article in it. */
  synchronized List<Failure> read(InputStream in, String name, Consumer<Arrival> told) {
    store.requireRoom(0);
    List<Failure> failures = builder.add(in, name, store, told);
    compactIfGrown();
    return failures;
  }

  /**
   * Removes all that an article said.
   *
   * @return whether there was such an article
   */
  synchronized boolean withdraw(String id) {
    store.requireRoom(0);
    boolean was = builder.withdraw(id, store);
    sources.forget(id);
    compactIfGrown();
    return was;
  }

  /** Fails when there is no room for more. */
  void requireRoom() {
    store.requireRoom(0);
  }

  /** The store that it brings articles into. */
  Store store() {
    return store;
  }

  /** The store's folder. */
  Path path() {
    return store.path();
  }

  /** The identifiers of the store's articles. */
  Set<String> articles() {
    return store.hashes().keySet();
  }

  /** What is watched on the web. */
  WebSources sources() {
    return sources;
  }

  private void compactIfGrown() {
    long graph = DiskUse.of(store.path()).graph();
    if (graph > SMALL && graph > MOST_GROWTH * compacted) {
      try {
        compact();
      } catch (DiskFullException e) {
        LOG.warn("cannot compact: {}", e.getMessage());
      }
    }
  }

  /** Writes the graph anew without what is dead. */
  synchronized Compaction compact() {
    store.requireRoom(compacted);
    Compaction done = Compaction.of(store);
    compacted = done.after();
    return done;
  }
}
