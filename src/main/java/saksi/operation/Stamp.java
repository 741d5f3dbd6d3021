package saksi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one state of a file from another. Times are only ever compared for being the same, so
 * that a clock may jump.
 */
record Stamp(long size, FileTime modified, Optional<String> key) {

  /** That of a file; empty when it is gone or no file. */
  static Optional<Stamp> of(Path file) {
    try {
      BasicFileAttributes all = Files.readAttributes(file, BasicFileAttributes.class);
      return all.isRegularFile()
          ? Optional.of(
              new Stamp(
                  all.size(),
                  all.lastModifiedTime(),
                  Optional.ofNullable(all.fileKey()).map(Object::toString)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
