package saksi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries that have a name: those that travel with the program, and those of a folder. */
public final class SavedQueries {
  private static final String ENDING = ".rq";

  private SavedQueries() {}

  /** Those that travel with the program, by name: {@code queries/*.rq} on its class path. */
  public static List<SavedQuery> all() {
    URL folder = SavedQueries.class.getResource("/queries");
    return folder == null ? List.of() : in(folder);
  }

  /** The one of that name. */
  public static Optional<SavedQuery> named(String name) {
    return all().stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** Those of a folder, {@code NAME.rq}, by name; none when there is no such folder. */
  public static List<SavedQuery> in(Path folder) {
    try {
      return Files.isDirectory(folder) ? read(folder) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the queries in " + folder, e);
    }
  }

  private static List<SavedQuery> in(URL folder) {
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/queries"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place on the class path: " + folder, e);
    }
  }

  private static List<SavedQuery> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> queries = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      return queries.stream().map(SavedQueries::query).toList();
    }
  }

  private static SavedQuery query(Path file) {
    try {
      String name = file.getFileName().toString();
      return new SavedQuery(
          name.substring(0, name.length() - ENDING.length()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
