package saksi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One generation of a store: an open TDB2 dataset whose default graph is the union of all. */
final class Dataset implements AutoCloseable {
  /** TDB2's own folder. */
  static final String TRIPLES = "tdb2";

  /** The folder of the index that is searched for words. */
  static final String WORDS = "words";

  static {
    JenaSystem.init();
  }

  private final Path folder;
  private final DatasetGraph connection;
  private final FullText words;

  private Dataset(Path folder, DatasetGraph connection) {
    this.folder = folder;
    this.connection = connection;
    words = FullText.open(folder.resolve(WORDS), connection);
  }

  /** Opens the generation in a folder, and makes it when there is none. */
  static Dataset open(Path folder) {
    return filled(folder, graph -> {});
  }

  /** Makes a generation in a folder, whole and on the disk, or none. */
  static Dataset made(Path folder, Consumer<DatasetGraph> filling) {
    Durably.delete(folder);
    try {
      return filled(folder, graph -> graph.executeWrite(() -> filling.accept(graph)));
    } catch (RuntimeException e) {
      Durably.delete(folder);
      throw e;
    }
  }

  private static Dataset filled(Path folder, Consumer<DatasetGraph> filling) {
    DatasetGraph connection = connect(folder);
    try {
      filling.accept(TDBInternal.getDatasetGraphTDB(connection));
      return new Dataset(folder, connection);
    } catch (RuntimeException e) {
      TDBInternal.expel(connection);
      throw e;
    }
  }

  private static DatasetGraph connect(Path folder) {
    try {
      Durably.createDirectories(folder);
      DatasetGraph connection = DatabaseMgr.connectDatasetGraph(folder.resolve(TRIPLES).toString());
      connection.getContext().set(TDB2.symUnionDefaultGraph, true);
      return connection;
    } catch (RuntimeException | IOException e) {
      throw failure(folder, e);
    }
  }

  /** Its name among the generations of the store. */
  String name() {
    return String.valueOf(folder.getFileName());
  }

  /** The folder that it lies in. */
  Path folder() {
    return folder;
  }

  /** Tells what lies on the disk from what lay there before any commit that changed something. */
  String state() {
    return name() + " " + DatasetState.of(connection);
  }

  /** Tells, within a transaction, what it reads from what any other reads. */
  String version() {
    return name()
        + " "
        + TDBInternal.getDatasetGraphTDB(connection)
            .getTxnSystem()
            .getTransactionInfo()
            .getDataVersion();
  }

  /** What it holds. */
  DatasetGraph graph() {
    return TDBInternal.getDatasetGraphTDB(connection);
  }

  /** What is searched for words. */
  FullText words() {
    return words;
  }

  @Override
  public void close() {
    words.close();
    TDBInternal.expel(connection);
  }

  /** Removes it from the disk when it is closed. */
  void delete() {
    Durably.delete(folder.resolve(TRIPLES));
    Durably.delete(folder.resolve(WORDS));
    Durably.delete(folder.resolve(StatisticsFile.NAME));
    if (!Files.exists(folder.resolve(StoreMarker.NAME))) {
      Durably.delete(folder);
    }
  }

  private static StoreException failure(Path folder, Exception e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (e instanceof DBOpEnvException && reason.contains("lock")) {
      String holder = reason.replaceFirst("(?s).*(process \\d+).*", "$1");
      return new StoreException(
          "the store at %s is in use by %s: stop that program, or name another store"
              .formatted(folder, holder.startsWith("process") ? holder : "another process"),
          e);
    }
    String kind = e instanceof JenaException ? "" : e.getClass().getSimpleName() + ": ";
    return new StoreException(
        "cannot open the store at %s: %s%s; build it anew elsewhere"
            .formatted(folder, kind, reason),
        e);
  }
}
