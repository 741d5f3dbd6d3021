package saksi.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is done to a store as a whole, so that it is small and nothing is lost.
 *
 * @param turn whoever writes has it
 */
record Upkeep(
    StoreFolder folder,
    Generations generations,
    TextFiles texts,
    Counted counted,
    ReentrantLock turn) {

  void compact() {
    alone(() -> {
      Statistics known = counted.get();
      renew(
          fresh -> generations.executeRead(() -> generations.find().forEachRemaining(fresh::add)));
      counted.keep(known);
    });
  }

  void backup(OutputStream out) throws IOException {
    generations.begin(TxnType.READ);
    try {
      new BackupWriter(generations, texts).write(out);
    } finally {
      generations.end();
    }
  }

  void restore(Path file) {
    try (BackupReader backup = BackupReader.open(file)) {
      alone(() -> {
        try {
          backup.readTexts(texts);
          renew(backup::readGraph);
        } finally {
          removeLooseTexts();
        }
      });
    }
  }

  void removeLooseTexts() {
    alone(() -> texts.retain(hashesOfArticles()));
  }

  private Set<String> hashesOfArticles() {
    return generations.calculateRead(() -> Set.copyOf(Tallies.hashes(generations).values()));
  }

  /** Writes a generation and makes it hold, or leaves all as it was. */
  private void renew(Consumer<DatasetGraph> filling) {
    int number = folder.generation() + 1;
    try {
      Dataset fresh = Dataset.made(folder.generation(number), filling);
      folder.mark(number);
      generations.turnTo(fresh);
    } catch (RuntimeException e) {
      folder.sweep();
      throw e;
    }
  }

  private void alone(Runnable deed) {
    if (generations.isInTransaction()) {
      throw new IllegalStateException("this thread has a batch or reads");
    }
    turn.lock();
    try {
      deed.run();
    } finally {
      turn.unlock();
    }
  }
}
