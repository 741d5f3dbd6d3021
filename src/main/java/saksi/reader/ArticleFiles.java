package saksi.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The article files of what the user names: files as they are, folders with all below them. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The files in the order of their paths, each once. A named file is taken whatever its ending is,
   * and even when it is missing, so that reading it says so; a folder gives the files of known
   * formats that are not hidden.
   *
   * @throws UncheckedIOException when a folder can't be listed
   */
  public static List<Path> find(Collection<Path> inputs) {
    TreeSet<Path> files = new TreeSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        files.addAll(below(input));
      } else {
        files.add(input.normalize());
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(path -> !isHidden(folder.relativize(path)))
          .filter(ArticleReader::knows)
          .filter(path -> !Files.isDirectory(path))
          .map(Path::normalize)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
