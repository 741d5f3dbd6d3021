package saksi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file could not be read or written. */
final class FileTrouble {
  private FileTrouble() {}

  static String say(IOException e) {
    return switch (e) {
      case NoSuchFileException none -> "no such file or folder";
      case AccessDeniedException denied -> "not permitted";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }
}
