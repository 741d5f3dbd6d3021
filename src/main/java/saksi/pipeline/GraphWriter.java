package saksi.pipeline;

import org.jspecify.annotations.Nullable;
import saksi.knowledge.Reading;
import saksi.rdf.NamedGraph;
import saksi.store.Batch;
import saksi.store.Store;
import saksi.text.Article;

/**
 * Writes graphs in batches of so many triples, for a commit costs time and space of its own. No
 * batch is begun before there is something to write.
 */
final class GraphWriter implements AutoCloseable {
  private static final int TRIPLES_A_BATCH = 100_000;

  private final Store store;
  private @Nullable Batch batch;
  private int triples;

  GraphWriter(Store store) {
    this.store = store;
  }

  /** Writes what came of an article, and its text if the store has not kept it. */
  void write(Outcome outcome) {
    switch (outcome) {
      case Outcome.Fresh(Reading reading, var sketch, NamedGraph graph) -> {
        keepText(reading.article());
        write(graph);
      }
      case Outcome.Unchanged(Article article) -> {
        if (!store.keepsText(article.hash())) {
          keepText(article);
        }
      }
      case Outcome.Skipped skipped -> {}
      case Outcome.Failed failed -> {}
    }
  }

  void write(NamedGraph graph) {
    batch().replace(graph);
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

  private void keepText(Article article) {
    batch().keepText(article.hash(), article.text().string());
  }

  private Batch batch() {
    if (batch == null) {
      batch = store.begin();
    }
    return batch;
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
