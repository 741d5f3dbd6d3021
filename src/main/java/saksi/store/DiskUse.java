package saksi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a store takes of the disk, in bytes.
 *
 * @param graph the graph of the generation that holds; TDB2's files are longer than what is written
 *     in them, and that does not count
 * @param words the index of words
 * @param texts the texts of the articles
 */
public record DiskUse(long graph, long words, long texts) {
  /** What a triple takes in a generation that was just written, as measured. */
  private static final long BYTES_A_TRIPLE = 400;

  private static final int BLOCK = 8192;

  /** That of the store in a folder, which another process may hold. */
  public static DiskUse of(Path path) {
    StoreFolder folder = StoreFolder.existing(path);
    Path generation = folder.generation(folder.generation());
    return new DiskUse(
        sum(generation.resolve(Dataset.TRIPLES)),
        sum(generation.resolve(Dataset.WORDS)),
        sum(folder.texts()));
  }

  /** About how much of the graph's bytes are of what was replaced, withdrawn or written over. */
  public long dead(long triples) {
    return Math.max(0, graph - triples * BYTES_A_TRIPLE);
  }

  private static long sum(Path folder) {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(DiskUse::written).sum();
    } catch (IOException e) {
      throw new StoreException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static long written(Path file) {
    try {
      String name = file.getFileName().toString();
      Path tree = file.resolveSibling(name.replaceFirst("\\.(idn|dat)$", ".bpt"));
      boolean isOfTree = !tree.equals(file) && Files.exists(tree);
      return isOfTree ? BLOCK * blocks(tree, name.endsWith(".idn") ? 1 : 2) : Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tree keeps its root and how many blocks of nodes and of records it has, as three numbers. */
  private static long blocks(Path tree, int place) throws IOException {
    ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(tree));
    int at = place * Long.BYTES;
    return state.limit() < at + Long.BYTES ? 0 : state.getLong(at);
  }
}
