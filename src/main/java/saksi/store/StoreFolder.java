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
 * Where a store lies: a marker file that says the layout's version, and TDB2's own folder and the
 * texts of the articles beside it. The marker is written first, so that a folder with other content
 * is never taken for a store.
 *
 * @param path the store's folder
 */
record StoreFolder(Path path) {
  static final int VERSION = 1;
  private static final String MARKER = "saksi-store";
  private static final Pattern MARK = Pattern.compile("saksi-store (\\d+)\\s*");

  /** The folder of a store, made and marked when it is missing or empty. */
  static StoreFolder created(Path path) {
    StoreFolder folder = new StoreFolder(path.toAbsolutePath().normalize());
    folder.make();
    if (folder.isEmpty()) {
      folder.mark();
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

  /** TDB2's folder. */
  Path tdb2() {
    return path.resolve("tdb2");
  }

  /** Where the texts of articles are. */
  Path texts() {
    return path.resolve("texts");
  }

  /** The folder of the index that is searched for words. */
  Path words() {
    return path.resolve("words");
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
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + path + ": name one you may read", e);
    }
  }

  private void mark() {
    try {
      Path fresh = Files.createTempFile(path, MARKER, ".new");
      Files.writeString(fresh, MARKER + " " + VERSION + "\n");
      Files.move(fresh, path.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write to the folder " + path + ": name one you may write", e);
    }
  }

  private void check() {
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file: name the folder of a store");
    }
    int version =
        version()
            .orElseThrow(() ->
                new StoreException(
                    path + " is not a store: name a store's folder, or a new or empty one"));
    if (version != VERSION) {
      throw new StoreException(
          "the store at %s has layout %d and this program reads %d: build it anew elsewhere"
              .formatted(path, version, VERSION));
    }
    if (!Files.isWritable(path)) {
      throw new StoreException("may not write to the store at " + path + ": run this as its owner");
    }
  }

  private Optional<Integer> version() {
    Path marker = path.resolve(MARKER);
    if (!Files.isRegularFile(marker)) {
      return Optional.empty();
    }
    try {
      Matcher mark = MARK.matcher(Files.readString(marker, StandardCharsets.ISO_8859_1));
      return mark.matches() ? Optional.of(Integer.valueOf(mark.group(1))) : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the store at " + path + ": run this as its owner", e);
    }
  }
}
