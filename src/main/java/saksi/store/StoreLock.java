package saksi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a store for one opening: the operating system's lock keeps other processes out and is gone
 * with the process that has it. Who holds the store stands in a file of its own, for a process that
 * closes a file loses its locks on it.
 */
final class StoreLock implements AutoCloseable {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
  private static final String LOCK = "lock";
  private static final String HOLDER = "holder";

  private final Path folder;
  private final FileChannel channel;

  private StoreLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the store in a folder.
   *
   * @throws StoreException when someone has it
   */
  static StoreLock take(Path folder) {
    if (!HELD.add(folder)) {
      throw new StoreHeldException(
          "the store at " + folder + " is already open in this program", noted(folder));
    }
    try {
      StoreLock lock = new StoreLock(folder, locked(folder));
      lock.announce("");
      return lock;
    } catch (RuntimeException e) {
      HELD.remove(folder);
      throw e;
    }
  }

  private static FileChannel locked(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw heldBy(folder, noted(folder));
      }
      return channel;
    } catch (IOException e) {
      throw new StoreException(
          "cannot lock the store at %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static StoreHeldException heldBy(Path folder, Holder holder) {
    return new StoreHeldException(
        "the store at %s is in use by %s: stop that program, or name another store%s"
            .formatted(folder, holder, holder.url().map(url -> ", or ask at " + url).orElse("")),
        holder);
  }

  /** The process that holds the store in a folder, if one does. */
  static Optional<Holder> holder(Path folder) {
    Path file = folder.resolve(LOCK);
    if (HELD.contains(folder)) {
      return Optional.of(noted(folder));
    }
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null ? Optional.of(noted(folder)) : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the store at " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Lets other processes know where the store is served. */
  void announce(String url) {
    try {
      Path fresh = folder.resolve(HOLDER + ".new");
      Files.writeString(fresh, ProcessHandle.current().pid() + "\n" + url + "\n");
      Files.move(fresh, folder.resolve(HOLDER), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot write to the store at " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Holder noted(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(HOLDER));
      return new Holder(
          lines.stream().findFirst().filter(pid -> pid.matches("\\d{1,18}")).map(Long::valueOf),
          lines.stream().skip(1).findFirst().filter(url -> !url.isEmpty()));
    } catch (IOException e) {
      return new Holder(Optional.empty(), Optional.empty());
    }
  }

  @Override
  public void close() {
    if (HELD.contains(folder)) {
      try (channel) {
        Files.deleteIfExists(folder.resolve(HOLDER));
      } catch (IOException e) {
        // The note is nobody's when the lock is free.
      } finally {
        HELD.remove(folder);
      }
    }
  }
}
