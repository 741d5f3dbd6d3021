package saksi.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * An open TDB2 dataset whose default graph is the union of all. TDB2 hands out one dataset a folder
 * and process, so a second opening within the process is refused here, like one by another process.
 */
final class Dataset implements AutoCloseable {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    JenaSystem.init();
  }

  private final Path path;
  private final DatasetGraph graph;
  private final FullText words;

  private Dataset(Path path, DatasetGraph graph, FullText words) {
    this.path = path;
    this.graph = graph;
    this.words = words;
  }

  static Dataset open(StoreFolder folder) {
    Path path = folder.path();
    if (!OPEN.add(path)) {
      throw new StoreException("the store at " + path + " is already open in this program");
    }
    try {
      DatasetGraph graph = DatabaseMgr.connectDatasetGraph(folder.tdb2().toString());
      graph.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Dataset(path, graph, FullText.open(folder.words(), graph));
    } catch (RuntimeException e) {
      OPEN.remove(path);
      throw failure(path, e);
    }
  }

  DatasetGraph graph() {
    return graph;
  }

  /** What is searched for words. */
  FullText words() {
    return words;
  }

  @Override
  public void close() {
    if (OPEN.remove(path)) {
      words.close();
      TDBInternal.expel(graph);
    }
  }

  private static StoreException failure(Path path, RuntimeException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (e instanceof DBOpEnvException && reason.contains("lock")) {
      String holder = reason.replaceFirst("(?s).*(process \\d+).*", "$1");
      return new StoreException(
          "the store at %s is in use by %s: stop that program, or name another store"
              .formatted(path, holder.startsWith("process") ? holder : "another process"),
          e);
    }
    String kind = e instanceof JenaException ? "" : e.getClass().getSimpleName() + ": ";
    return new StoreException(
        "cannot open the store at %s: %s%s; build it anew elsewhere".formatted(path, kind, reason),
        e);
  }
}
