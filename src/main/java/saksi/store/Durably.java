package saksi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What shall outlast a failure of power and not only the end of the process. */
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
}
