package saksi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Tells one commit to a TDB2 dataset from all others: where the roots of its trees lie on disk. A
 * tree is never written over, so its root moves with each commit that changes something.
 */
final class DatasetState {
  private static final List<String> ROOTS =
      List.of("GSPO.bpt", "OSPG.bpt", "nodes.bpt", "nodes-data.bdf");

  private DatasetState() {}

  /** The state that was committed last. */
  static String of(DatasetGraph data) {
    Path folder = Path.of(TDBInternal.getDatasetGraphTDB(data).getLocation().getDirectoryPath());
    StringJoiner state = new StringJoiner(" ").add(String.valueOf(folder.getFileName()));
    for (String root : ROOTS) {
      state.add(HexFormat.of().formatHex(bytes(folder.resolve(root))));
    }
    return state.toString();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": run this as its owner", e);
    }
  }
}
