package saksi.export;

import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import saksi.rdf.Formats;
import saksi.store.Store;

/** Writes what a store holds. Two stores of equal content give equal bytes. */
public final class Exporter {
  private final Store store;

  public Exporter(Store store) {
    this.store = store;
  }

  /**
   * Writes the whole store.
   *
   * @param flat whether only entities and the direct triples between them are written
   */
  public void write(Formats format, boolean flat, OutputStream out) {
    DatasetGraph data = store.dataset();
    data.executeRead(() -> new RdfExport(data, flat).write(format, out));
  }
}
