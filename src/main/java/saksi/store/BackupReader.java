package saksi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what a {@link BackupWriter} wrote, and refuses what is not that to the byte. */
final class BackupReader implements AutoCloseable {
  private final Path file;
  private final ZipFile zip;

  private BackupReader(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  static BackupReader open(Path file) {
    try {
      return new BackupReader(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new StoreException("no backup at " + file, e);
    } catch (ZipException e) {
      throw new StoreException(file + " is no backup, or not a whole one: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreException("cannot read the backup " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the graph into a dataset, within a transaction that ends with an exception if damaged.
   */
  void readGraph(DatasetGraph data) {
    try (InputStream entry = entry(BackupWriter.GRAPH);
        DigestInputStream in = new DigestInputStream(entry, Sha256.digest())) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(StreamRDFLib.dataset(data));
      String list = BackupWriter.list(Sha256.of(in.getMessageDigest()), texts().size());
      if (!list.equals(text(BackupWriter.LIST))) {
        throw damaged("the graph is not what was written");
      }
    } catch (IOException | RuntimeIOException | RiotException e) {
      throw damaged(String.valueOf(e.getMessage()));
    }
  }

  /** Reads the texts of the articles. */
  void readTexts(TextFiles kept) {
    for (String name : texts()) {
      String text = text(name);
      String hash = name.substring(BackupWriter.TEXT.length());
      if (!Sha256.of(text.getBytes(StandardCharsets.UTF_8)).equals(hash)) {
        throw damaged(name + " is not what was written");
      }
      kept.write(hash, text);
    }
  }

  private List<String> texts() {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(BackupWriter.TEXT))
        .toList();
  }

  private String text(String name) {
    try (InputStream in = entry(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw damaged(name + ": " + e.getMessage());
    }
  }

  private InputStream entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged("it has no " + name);
    }
    return zip.getInputStream(entry);
  }

  private StoreException damaged(String what) {
    String line = what.lines().findFirst().orElse("");
    return new StoreException(file + " is not a whole backup of a store: " + line);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new StoreException("cannot read the backup " + file + ": " + e.getMessage(), e);
    }
  }
}
