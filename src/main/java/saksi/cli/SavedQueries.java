package saksi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queries that have a name: those of a folder, and those that travel with the program. A query
 * of the folder stands before one of the same name.
 *
 * @param folder where the user keeps queries, as {@code NAME.rq}
 */
record SavedQueries(Path folder) {
  private static final String ENDING = ".rq";

  /** SPARQL by name. */
  SortedMap<String, String> all() {
    SortedMap<String, String> queries = new TreeMap<>(packaged());
    if (Files.isDirectory(folder)) {
      queries.putAll(in(folder));
    }
    return queries;
  }

  /** The question that a query's opening comment asks: its first sentence. */
  static String question(String sparql) {
    return sparql
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .collect(Collectors.joining(" "))
        .replaceFirst("(?<=[.?!]) .*", "");
  }

  private static Map<String, String> packaged() {
    URL url = SavedQueries.class.getResource("/queries");
    try {
      return url == null ? Map.of() : packaged(url.toURI());
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot list the queries of the program", e);
    }
  }

  private static Map<String, String> packaged(URI uri) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      return in(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return in(jar.getPath("/queries"));
    }
  }

  private static Map<String, String> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .collect(Collectors.toMap(SavedQueries::name, SavedQueries::text));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  static String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
