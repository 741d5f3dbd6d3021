package saksi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder to learn from, in an order that is the same everywhere. */
final class TrainingFiles {
  private TrainingFiles() {}

  /** The files with an ending, sorted; the file itself when it is no folder. */
  static List<Path> in(Path folder, String ending) throws IOException {
    if (Files.isRegularFile(folder)) {
      return folder.toString().endsWith(ending) ? List.of(folder) : List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The article beside its gold. */
  static Path article(Path gold) {
    String id = gold.getFileName().toString().replaceFirst("\\.ann$", "");
    return gold.resolveSibling(id + ".txt");
  }
}
