package saksi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  static final int VERSION = 2;
  static final String MARKER = "saksi-store";
  private static final String FRESH = ".new";
  private static final String GENERATION = "generation-";
  private static final Pattern MARK =
      Pattern.compile("saksi-store (\\d+)\\s*(?:" + GENERATION + "(\\d{1,9})\\s*)?");

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
    return number(marker().orElseThrow(this::noStore), 2);
  }

  /** The folder of a generation. */
  Path generation(int number) {
    return number == 0 ? path : path.resolve(GENERATION + number);
  }

  /** Makes another generation hold, at once or not at all. */
  void mark(int generation) {
    try {
      Path fresh = Files.createTempFile(path, MARKER, FRESH);
      try {
        Files.writeString(fresh, MARKER + " " + VERSION + "\n" + GENERATION + generation + "\n");
        Durably.force(fresh);
        Files.move(fresh, path.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
      Durably.force(path);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write to the folder " + path + ": name one you may write", e);
    }
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
    return isOther || isFreshMarker(entry) || (isOfLayoutOne && holding > 0);
  }

  private static boolean isFreshMarker(Path entry) {
    String name = entry.getFileName().toString();
    return name.startsWith(MARKER) && name.endsWith(FRESH);
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
      return entries.allMatch(StoreFolder::isFreshMarker);
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + path + ": name one you may read", e);
    }
  }

  private void check() {
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file: name the folder of a store");
    }
    int version = number(marker().orElseThrow(this::noStore), 1);
    if (version < 1 || version > VERSION) {
      throw new StoreException(
          "the store at %s has layout %d and this program reads %d: build it anew elsewhere"
              .formatted(path, version, VERSION));
    }
    if (!Files.isWritable(path)) {
      throw new StoreException("may not write to the store at " + path + ": run this as its owner");
    }
  }

  private StoreException noStore() {
    return new StoreException(
        path + " is not a store: name a store's folder, or a new or empty one");
  }

  private Optional<Matcher> marker() {
    Path marker = path.resolve(MARKER);
    if (!Files.isRegularFile(marker)) {
      return Optional.empty();
    }
    try {
      Matcher mark = MARK.matcher(Files.readString(marker, StandardCharsets.ISO_8859_1));
      return Optional.of(mark).filter(Matcher::matches);
    } catch (IOException e) {
      throw new StoreException("cannot read the store at " + path + ": run this as its owner", e);
    }
  }

  private static int number(Matcher mark, int group) {
    return mark.group(group) == null ? 0 : Integer.parseInt(mark.group(group));
  }
}
