package saksi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that outlast a failure of power and not only the end of the process. */
final class Durably {
  private Durably() {}

  /** Makes a folder and those above it. */
  static void createDirectories(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null && !Files.isDirectory(folder)) {
      createDirectories(parent);
      Files.createDirectories(folder);
      force(parent);
    }
  }

  /** Brings a file, or the names in a folder, to the disk. */
  static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folders; its file systems log their names anyway.
      if (!Files.isDirectory(path)) {
        throw e;
      }
    }
  }

  /** Removes a file, or a folder with all below it, as far as that can be done. */
  static void delete(Path path) {
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // What stays, such as a file that is still mapped on Windows, goes at the next opening.
    }
  }
}
