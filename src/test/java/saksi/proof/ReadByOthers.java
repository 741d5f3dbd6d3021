package saksi.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import saksi.export.ClaimFilter;
import saksi.export.ExportFormat;
import saksi.export.ExportedReports;
import saksi.export.Exporter;
import saksi.export.RdfOptions;
import saksi.rdf.Formats;
import saksi.rdf.NamedGraph;
import saksi.store.Reports;

/** Files of every format, of a store that has the ontology and odd values too. */
abstract class ReadByOthers extends ExportedReports {

  @BeforeAll
  static void fill() {
    List.of(NamedGraph.ontology(Reports.IRIS), NamedGraph.dataset(Reports.IRIS), odd())
        .forEach(ExportedReports::put);
  }

  static String file(ExportFormat format) throws IOException {
    Path file = folder.resolve(format.label() + "." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      new Exporter(store).write(format, out);
    }
    return file.toString();
  }

  static String rdf12(Formats format) throws IOException {
    Path file = folder.resolve("rdf12." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      new Exporter(store).write(format, ClaimFilter.ALL, new RdfOptions(false, true), out);
    }
    return file.toString();
  }

  /** How many statements a format holds: quads, or triples of the union. */
  static long size(Formats format) {
    DatasetGraph data = store.dataset();
    return data.calculateRead(
        () -> format.hasGraphs() ? data.stream().count() : data.getUnionGraph().stream().count());
  }
}
