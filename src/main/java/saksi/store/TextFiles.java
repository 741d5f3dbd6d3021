package saksi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The texts of articles beside the graph, which never holds them: one compressed file a text, named
 * by the hash of the text and so written once. A file is whole from the moment it has its name.
 *
 * @param folder has a folder for each first two digits of a hash
 */
record TextFiles(Path folder) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String ENDING = ".txt.gz";

  Optional<String> read(String hash) {
    if (!HASH.matcher(hash).matches()) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(hash)))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the text " + file(hash) + ": " + e.getMessage(), e);
    }
  }

  boolean has(String hash) {
    return HASH.matcher(hash).matches() && Files.exists(file(hash));
  }

  /** Keeps a text, which is on the disk when this returns. */
  void write(String hash, String text) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not a hash: " + hash);
    }
    if (has(hash)) {
      return;
    }
    Path file = file(hash);
    Path fresh = file.resolveSibling(hash + ".new");
    try {
      Durably.createDirectories(shelf(hash));
      writeForced(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      Durably.force(shelf(hash));
    } catch (IOException e) {
      delete(fresh);
      throw new StoreException("cannot write the text " + file + ": " + e.getMessage(), e);
    }
  }

  private static void writeForced(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      GZIPOutputStream zip = new GZIPOutputStream(out);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.finish();
      channel.force(true);
    }
  }

  /** Removes the texts whose hashes are among these and not wanted. */
  void removeUnless(Predicate<String> wanted, Set<String> hashes) {
    hashes.stream().filter(wanted.negate()).map(this::file).forEach(TextFiles::delete);
  }

  /** Removes all but these texts, and what an interrupted writing left. */
  void retain(Set<String> hashes) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !hashes.contains(hash(file)))
          .forEach(TextFiles::delete);
    } catch (IOException e) {
      throw new StoreException("cannot list the texts in " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String hash(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
  }

  private Path file(String hash) {
    return shelf(hash).resolve(hash + ENDING);
  }

  private Path shelf(String hash) {
    return folder.resolve(hash.substring(0, 2));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("cannot remove the text " + file + ": " + e.getMessage(), e);
    }
  }
}
