package saksi.pipeline;

import org.jspecify.annotations.Nullable;
import saksi.rdf.NamedGraph;
import saksi.store.Store;

/**
 * Writes graphs in batches of so many triples, for a commit costs time and space of its own. No
 * batch is begun before there is something to write.
 */
final class GraphWriter implements AutoCloseable {
  private static final int TRIPLES_A_BATCH = 100_000;

  private final Store store;
  private Store.@Nullable Batch batch;
  private int triples;

  GraphWriter(Store store) {
    this.store = store;
  }

  void write(NamedGraph graph) {
    if (batch == null) {
      batch = store.begin();
    }
    batch.replace(graph);
    triples += graph.size();
    if (triples >= TRIPLES_A_BATCH) {
      commit();
    }
  }

  void commit() {
    if (batch != null) {
      batch.commit();
      batch.close();
      batch = null;
      triples = 0;
    }
  }

  /** Forgets what is not committed. */
  @Override
  public void close() {
    if (batch != null) {
      batch.close();
      batch = null;
    }
  }
}
