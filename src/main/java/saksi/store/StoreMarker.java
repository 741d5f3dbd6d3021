package saksi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The small file that makes a folder a store, which is only ever replaced whole.
 *
 * @param version that of the layout
 * @param generation the number of the generation that holds
 */
record StoreMarker(int version, int generation) {
  static final int VERSION = 2;
  static final String NAME = "saksi-store";
  private static final String FRESH = ".new";
  private static final Pattern MARK =
      Pattern.compile("saksi-store (\\d{1,9})\\s*(?:generation-(\\d{1,9})\\s*)?");

  /** That of a folder; empty when the folder is no store. */
  static Optional<StoreMarker> in(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Matcher mark = MARK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      return mark.matches()
          ? Optional.of(new StoreMarker(number(mark.group(1)), number(mark.group(2))))
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the store at " + folder + ": run this as its owner", e);
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Whether a file is one that was being written when the process ended. */
  static boolean isFresh(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(NAME) && name.endsWith(FRESH);
  }

  /** Puts it in the place of the one of a folder, at once or not at all. */
  void write(Path folder) {
    try {
      Path fresh = Files.createTempFile(folder, NAME, FRESH);
      try {
        Files.writeString(fresh, "%s %d\ngeneration-%d\n".formatted(NAME, version, generation));
        Durably.force(fresh);
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
      Durably.force(folder);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write to the folder " + folder + ": name one you may write", e);
    }
  }
}
