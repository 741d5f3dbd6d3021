package saksi.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes all that a store holds to one zip file: the graph as N-Quads, the texts, each named by its
 * hash, and last a list that says what there is and what the graph's bytes hash to.
 */
record BackupWriter(DatasetGraph data, TextFiles texts) {
  static final String LIST = "saksi-backup";
  static final String GRAPH = "graph.nq";
  static final String TEXT = "texts/";

  /** The earliest time that a zip file can say: its entries have no times of their own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Writes it to a stream; called within a transaction. */
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    writeAll(zip);
    zip.finish();
  }

  /** What stands in the list. */
  static String list(String graphHash, int texts) {
    return "%s 1\n%s %s\ntexts %d\n".formatted(LIST, GRAPH, graphHash, texts);
  }

  private void writeAll(ZipOutputStream zip) throws IOException {
    String graphHash = writeGraph(zip);
    int count = 0;
    for (String hash : new TreeSet<>(Tallies.hashes(data).values())) {
      Optional<String> text = texts.read(hash);
      if (text.isPresent()) {
        write(zip, TEXT + hash, text.get());
        count++;
      }
    }
    write(zip, LIST, list(graphHash, count));
  }

  private String writeGraph(ZipOutputStream zip) throws IOException {
    begin(zip, GRAPH);
    DigestOutputStream out = new DigestOutputStream(zip, Sha256.digest());
    RDFWriter.source(data).lang(Lang.NQUADS).output(out);
    return Sha256.of(out.getMessageDigest());
  }

  private static void write(ZipOutputStream zip, String name, String text) throws IOException {
    begin(zip, name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }
}
