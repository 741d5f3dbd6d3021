package saksi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saksi.store.StoreException;

/**
 * Which file each watched article came from, kept beside the store, so that a file that went while
 * nobody watched is missed as well. The file is what counts, for an article may be withdrawn by
 * another thread than the one that watches.
 */
public final class Origins {
  private static final String FILE = "origins";

  /** One change at a time, whoever makes it; there is one process at a store. */
  private static final Object CHANGE = new Object();

  private final Path store;
  private final Map<String, Path> files = new TreeMap<>();
  private Optional<Stamp> stamp = Optional.empty();

  private Origins(Path store) {
    this.store = store;
  }

  /** Those that are kept beside the store in a folder. */
  static Origins of(Path store) {
    Origins origins = new Origins(store);
    origins.refresh();
    return origins;
  }

  /** Forgets where an article that is withdrawn came from, so that nothing tells of it. */
  public static void forget(Path store, String id) {
    of(store).forget(id);
  }

  /** Keeps where articles came from. */
  void add(Map<String, Path> arrived) {
    synchronized (CHANGE) {
      refresh();
      files.putAll(arrived);
      save();
    }
  }

  /** The articles whose files are among some, and not among those that are present. */
  Set<String> without(Predicate<Path> among, Set<Path> present) {
    refresh();
    return files.entrySet().stream()
        .filter(entry -> among.test(entry.getValue()) && !present.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Forgets an article that is withdrawn. */
  void forget(String id) {
    synchronized (CHANGE) {
      refresh();
      if (files.remove(id) != null) {
        save();
      }
    }
  }

  /** Reads the file again when it is not as it was. */
  private void refresh() {
    synchronized (CHANGE) {
      Optional<Stamp> now = Stamp.of(store.resolve(FILE));
      if (!now.equals(stamp)) {
        files.clear();
        read();
        stamp = now;
      }
    }
  }

  private void read() {
    try {
      for (String line : Files.readAllLines(store.resolve(FILE))) {
        String[] parts = line.split("\t", 2);
        if (parts.length == 2) {
          files.put(parts[0], Path.of(parts[1]));
        }
      }
    } catch (NoSuchFileException e) {
      // Nothing was watched so far.
    } catch (IOException e) {
      throw new StoreException("cannot read the store at " + store + ": " + e.getMessage(), e);
    }
  }

  private void save() {
    Path fresh = store.resolve(FILE + ".new");
    try {
      Files.write(
          fresh, files.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList());
      Files.move(fresh, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot write to the store at " + store + ": " + e.getMessage(), e);
    }
    stamp = Stamp.of(store.resolve(FILE));
  }
}
