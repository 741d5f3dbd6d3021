package saksi.browse;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Tells one state of an open dataset from all others, within a transaction on it.
 *
 * @param place where the dataset lies, for it may move
 * @param commits how many commits were made there since it was opened
 */
record Version(String place, long commits) {

  static Version of(DatasetGraph data) {
    DatasetGraphTDB storage = storage(data);
    return new Version(
        storage.getLocation().getDirectoryPath(),
        storage.getTxnSystem().getTransactionInfo().getDataVersion());
  }

  private static DatasetGraphTDB storage(DatasetGraph data) {
    return data instanceof DatasetGraphWrapper wrapper
        ? storage(wrapper.getWrapped())
        : TDBInternal.requireStorage(data);
  }
}
