package saksi.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of backups. */
public final class Backups {
  private Backups() {}

  /** Writes the bytes of one. */
  @FunctionalInterface
  interface Filling {
    void fill(OutputStream out) throws IOException;
  }

  /**
   * Keeps what a process sends that holds a store; there is a whole backup of that name afterwards,
   * or what was there before.
   */
  public static void receive(InputStream in, Path file) {
    write(file, in::transferTo);
  }

  /**
   * Reads the beginning of one.
   *
   * @throws StoreException when the file is none
   */
  public static void check(Path file) {
    BackupReader.open(file).close();
  }

  static void write(Path file, Filling filling) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        filling.fill(out);
      }
      checkWhole(fresh, file);
      Durably.force(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot write the backup " + file + ": " + e.getMessage(), e);
    } finally {
      Durably.delete(fresh);
    }
  }

  private static void checkWhole(Path fresh, Path file) {
    try {
      check(fresh);
    } catch (StoreException e) {
      throw new StoreException("the backup " + file + " broke off before its end: try again", e);
    }
  }
}
