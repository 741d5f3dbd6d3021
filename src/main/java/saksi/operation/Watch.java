package saksi.operation;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import saksi.pipeline.BuildSummary;
import saksi.reader.ArticleFiles;
import saksi.store.StoreException;

/**
 * Looks at folders again and again and brings in what has appeared or changed. A file is read when
 * two looks in a row found it the same, for one that is still being written is not whole. It looks
 * rather than being notified, since not every file system notifies.
 */
public final class Watch {
  private final List<Path> inputs;
  private final Intake intake;
  private final Origins origins;
  private final Consumer<String> tells;
  private final boolean withdrawsMissing;

  private Map<Path, Stamp> seen = Map.of();
  private final Map<Path, Stamp> done = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  /**
   * A watch over folders and files.
   *
   * @param withdrawsMissing whether an article goes when its file has gone
   * @param tells is given a line for each thing done
   */
  public Watch(List<Path> inputs, Intake intake, boolean withdrawsMissing, Consumer<String> tells) {
    this.inputs = List.copyOf(inputs);
    this.intake = intake;
    this.withdrawsMissing = withdrawsMissing;
    this.tells = tells;
    origins = Origins.of(intake.path());
  }

  /**
   * Looks once.
   *
   * @return whether all went well; what could not be written is tried again at the next look
   */
  public boolean look() {
    try {
      Map<Path, Stamp> now = stamps();
      List<Path> quiet =
          now.entrySet().stream()
              .filter(file -> file.getValue().equals(seen.get(file.getKey())))
              .filter(file -> !file.getValue().equals(done.get(file.getKey())))
              .map(Map.Entry::getKey)
              .toList();
      seen = now;
      if (!quiet.isEmpty()) {
        read(quiet, now);
      }
      if (withdrawsMissing) {
        withdrawMissing(now.keySet());
      }
      return true;
    } catch (StoreException | UncheckedIOException e) {
      tells.accept(String.valueOf(e.getMessage()));
      return false;
    }
  }

  private Map<Path, Stamp> stamps() {
    List<Path> present = inputs.stream().filter(Files::exists).toList();
    Map<Path, Stamp> stamps = new TreeMap<>();
    for (Path file : ArticleFiles.find(present)) {
      Stamp.of(file).ifPresent(stamp -> stamps.put(file, stamp));
    }
    return stamps;
  }

  private void read(List<Path> files, Map<Path, Stamp> stamps) {
    Map<String, Path> arrived = new TreeMap<>();
    BuildSummary summary =
        intake.read(files, arrival -> arrived.put(arrival.id(), file(arrival.place(), files)));
    for (Path file : files) {
      done.put(file, stamps.get(file));
    }
    if (withdrawsMissing) {
      origins.add(arrived);
    }
    Told.of(summary, Optional.empty()).forEach(tells);
  }

  /** The file that a place, such as a line or an entry, is in. */
  private static Path file(String place, List<Path> files) {
    return files.stream()
        .filter(file -> place.startsWith(file.toString().replace('\\', '/')))
        .max((a, b) -> Integer.compare(a.toString().length(), b.toString().length()))
        .orElse(files.getFirst());
  }

  /** Twice in a row, since a file that is replaced may be away for a moment. */
  private void withdrawMissing(Set<Path> present) {
    Set<String> gone = origins.without(this::isWatched, present);
    for (String id : gone) {
      if (missing.contains(id)) {
        if (intake.withdraw(id)) {
          tells.accept("withdrawn: " + id + ", whose file is gone");
        }
        origins.forget(id);
      }
    }
    missing.clear();
    missing.addAll(gone);
  }

  /** What is on a disk that is not there now is not gone. */
  private boolean isWatched(Path file) {
    return inputs.stream().anyMatch(input -> file.startsWith(input) && Files.isDirectory(input));
  }
}
