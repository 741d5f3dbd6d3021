package saksi.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that pages need, such as a style sheet. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8");

  /** Files of libraries, by the name that they have here. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "cytoscape.js",
          "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js",
          "cytoscape.txt",
          "/META-INF/resources/webjars/cytoscape/3.33.1/LICENSE");

  private static final Map<String, Answer> READ = new ConcurrentHashMap<>();

  private Assets() {}

  /** Tells the content of a file that must be there, so that a browser may keep what it has. */
  static String version(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("no file '" + name + "'"))
        .version();
  }

  static Optional<Answer> find(String name) {
    Answer known = READ.get(name);
    if (known != null || !name.matches("[a-z0-9.-]+\\.[a-z]+") || name.contains("..")) {
      return Optional.ofNullable(known);
    }
    Optional<Answer> read = read(name);
    read.ifPresent(file -> READ.put(name, file));
    return read;
  }

  private static Optional<Answer> read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    String place = LIBRARIES.getOrDefault(name, "assets/" + name);
    try (InputStream file = Assets.class.getResourceAsStream(place)) {
      return type == null || file == null
          ? Optional.empty()
          : Optional.of(Answer.of(type, file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
