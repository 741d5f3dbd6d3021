package saksi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import saksi.rdf.Formats;

/**
 * The files of the whole graph that are there for download.
 *
 * @param folder where they are, below the store
 */
public record Dumps(Path folder) {
  private static final String NAME = "saksi.";
  private static final String COMPRESSED = ".gz";

  /** The file of a format. */
  public Path file(Formats format) {
    return folder.resolve(NAME + format.ending() + COMPRESSED);
  }

  /** The format of a file by its name. */
  public static Optional<Formats> format(String name) {
    return Arrays.stream(Formats.values())
        .filter(format -> name.equals(NAME + format.ending() + COMPRESSED))
        .findFirst();
  }

  /** Removes the files, which tell of something that is no longer in the store. */
  void remove() {
    for (Path file : files()) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new StoreException("cannot remove " + file + ": remove it by hand", e);
      }
    }
  }

  /** The files that are there, by name. */
  public List<Path> files() {
    return Arrays.stream(Formats.values()).map(this::file).filter(Files::isRegularFile).toList();
  }
}
