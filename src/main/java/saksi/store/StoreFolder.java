package saksi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a store lies: a marker file that says the layout's version and which generation of the
 * graph holds, a folder for each generation, and the texts of the articles. The marker is written
 * first, so that a folder with other content is never taken for a store, and is only ever replaced
 * whole. In layout 1 the only generation, 0, lies in the store's folder itself.
 *
 * @param path the store's folder
 */
record StoreFolder(Path path) {
  private static final String GENERATION = "generation-";

  /** The folder of a store, made and marked when it is missing or empty. */
  static StoreFolder created(Path path) {
    StoreFolder folder = new StoreFolder(path.toAbsolutePath().normalize());
    folder.make();
    if (folder.isEmpty()) {
      folder.mark(1);
    }
    folder.check();
    return folder;
  }

  /** The folder of a store that must be there. */
  static StoreFolder existing(Path path) {
    StoreFolder folder = new StoreFolder(path.toAbsolutePath().normalize());
    if (!Files.exists(folder.path)) {
      throw new StoreException("no store at " + path + ": build one there first");
    }
    folder.check();
    return folder;
  }

  /** The number of the generation that holds. */
  int generation() {
    return marker().generation();
  }

  /** The folder of a generation. */
  Path generation(int number) {
    return number == 0 ? path : path.resolve(GENERATION + number);
  }

  /** Makes another generation hold, at once or not at all. */
  void mark(int generation) {
    new StoreMarker(StoreMarker.VERSION, generation).write(path);
  }

  /** Checks that so many bytes can be written. */
  void requireRoom(long bytes) {
    try {
      if (Files.getFileStore(path).getUsableSpace() < bytes) {
        throw new DiskFullException(
            "the disk of the store at %s is full: make room for %d MB"
                .formatted(path, bytes / 1_000_000));
      }
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + path + ": name one you may read", e);
    }
  }

  /** Removes what a process that was killed left of generations that do not hold. */
  void sweep() {
    int holding = generation();
    try (Stream<Path> entries = Files.list(path)) {
      entries.filter(entry -> isLeft(entry, holding)).forEach(Durably::delete);
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + path + ": name one you may read", e);
    }
  }

  private boolean isLeft(Path entry, int holding) {
    String name = entry.getFileName().toString();
    boolean isOfLayoutOne = name.equals(Dataset.TRIPLES) || name.equals(Dataset.WORDS);
    boolean isOther = name.startsWith(GENERATION) && !entry.equals(generation(holding));
    return isOther || StoreMarker.isFresh(entry) || (isOfLayoutOne && holding > 0);
  }

  /** Where the texts of articles are. */
  Path texts() {
    return path.resolve("texts");
  }

  /** The folder of the files for download. */
  Path dumps() {
    return path.resolve("dumps");
  }

  private void make() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StoreException(path + " is a file: name a folder for the store");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException("cannot make the folder " + path + ": name one you may write", e);
    }
  }

  private boolean isEmpty() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.allMatch(StoreMarker::isFresh);
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + path + ": name one you may read", e);
    }
  }

  private void check() {
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file: name the folder of a store");
    }
    int version = marker().version();
    if (version < 1 || version > StoreMarker.VERSION) {
      throw new StoreException(
          "the store at %s has layout %d and this program reads %d: build it anew elsewhere"
              .formatted(path, version, StoreMarker.VERSION));
    }
    if (!Files.isWritable(path)) {
      throw new StoreException("may not write to the store at " + path + ": run this as its owner");
    }
  }

  private StoreMarker marker() {
    return StoreMarker.in(path)
        .orElseThrow(() ->
            new StoreException(
                path + " is not a store: name a store's folder, or a new or empty one"));
  }
}
