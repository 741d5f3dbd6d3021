package saksi.export;

import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import saksi.rdf.Formats;
import saksi.store.Store;

/** Writes what a store holds, from one state of it. Stores of equal content give equal bytes. */
public final class Exporter {
  private final Store store;
  private final DatasetGraph data;

  public Exporter(Store store) {
    this.store = store;
    data = store.dataset();
  }

  /** Writes the whole store; of a network, all of it. */
  public void write(ExportFormat format, OutputStream out) {
    write(format, ClaimFilter.ALL, out);
  }

  /** Writes the claims that the filter lets through, and what they speak of. */
  public void write(ExportFormat format, ClaimFilter filter, OutputStream out) {
    switch (format) {
      case NQ, TRIG, TTL, NT, RDF, JSONLD ->
          write(format.rdf().orElseThrow(), filter, RdfOptions.PLAIN, out);
      case NANOPUB -> data.executeRead(() -> Nanopublications.write(claims(filter), out));
      case CLAIMS -> data.executeRead(() -> ClaimTable.write(claims(filter), out));
      case GRAPHML -> write(new GraphMlWriter(out), filter);
      case GEXF -> write(new GexfWriter(out), filter);
      case NODES -> write(new NodeTable(out), filter);
      case EDGES -> write(new EdgeTable(out), filter);
    }
  }

  /**
   * Writes RDF: all that the store holds, or with a filter the claims that it lets through with
   * their events, sentences, articles and entities.
   *
   * @throws IllegalArgumentException when RDF 1.2 is asked for in a format that lacks it
   */
  public void write(Formats format, ClaimFilter filter, RdfOptions options, OutputStream out) {
    if (options.reified() && !RdfOptions.canReify(format)) {
      throw new IllegalArgumentException("no RDF 1.2 in " + format.ending());
    }
    data.executeRead(() -> {
      if (filter.isEmpty()) {
        new RdfExport(data, options).write(format, out);
      } else {
        new FilteredRdf(claims(filter), options).write(format, out);
      }
    });
  }

  private void write(NetworkWriter writer, ClaimFilter filter) {
    data.executeRead(() -> {
      try (Network network = Network.of(claims(filter))) {
        network.write(data.getUnionGraph(), writer);
      }
    });
  }

  private Claims claims(ClaimFilter filter) {
    return new Claims(store, filter);
  }
}
