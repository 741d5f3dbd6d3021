package saksi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import saksi.rdf.Formats;
import saksi.store.Dumps;
import saksi.store.Store;

/**
 * Writes the whole store as compressed files for download, each there whole or not at all. Those
 * who want all of it take a file that is made once, for an answer that is made for each of them
 * would need the time and memory of the whole graph.
 */
public final class DumpFiles {
  private static final List<Formats> FORMATS =
      List.of(Formats.NQ, Formats.NT, Formats.TTL, Formats.JSONLD);

  private DumpFiles() {}

  /** Writes the files anew and returns their folder. */
  public static Path write(Store store) throws IOException {
    Dumps dumps = store.dumps();
    Files.createDirectories(dumps.folder());
    for (Formats format : FORMATS) {
      Path file = dumps.file(format);
      Path fresh = file.resolveSibling(file.getFileName() + ".part");
      try (OutputStream out =
          new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(fresh)))) {
        new Exporter(store).write(format, ClaimFilter.ALL, RdfOptions.PLAIN, out);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return dumps.folder();
  }
}
