package saksi.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** A file that not everybody on this machine may read or write. */
public final class SecretFile {
  private static final Set<PosixFilePermission> OPEN =
      Set.of(
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.GROUP_WRITE);

  private SecretFile() {}

  /**
   * The lines of a file.
   *
   * @throws AccessException when there is none, or others may read it
   */
  public static List<String> lines(Path file) {
    check(file);
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Refuses a file that others may read, where files have owners. */
  public static void check(Path file) {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      if (view != null && view.readAttributes().permissions().stream().anyMatch(OPEN::contains)) {
        throw new AccessException(
            "others may read or write %s, which holds secrets: chmod 600 %s".formatted(file, file));
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static AccessException unreadable(Path file, IOException e) {
    return e instanceof NoSuchFileException
        ? new AccessException("no such file: " + file, e)
        : new AccessException("cannot read " + file + ": " + e.getMessage(), e);
  }
}
