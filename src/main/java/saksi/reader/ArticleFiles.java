package saksi.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/** The article files of what the user names: files as they are, folders with all below them. */
public final class ArticleFiles {
  private static final ArticleReader READER = new ArticleReader();

  private ArticleFiles() {}

  /**
   * The files in the order of their paths, each once. A named file is taken whatever its ending is;
   * a folder gives the files of known formats that are not hidden. What is missing or can't be
   * looked into is among them, so that reading it says so.
   */
  public static List<Path> find(Collection<Path> inputs) {
    TreeSet<Path> files = new TreeSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        addBelow(input, files);
      } else {
        files.add(input.normalize());
      }
    }
    return List.copyOf(files);
  }

  /** Whether there is no article file in a folder or below it. */
  public static boolean isEmpty(Path folder) {
    return find(List.of(folder)).isEmpty();
  }

  private static void addBelow(Path folder, TreeSet<Path> files) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Collects article files on a walk through a folder. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path top;
    private final TreeSet<Path> files;

    Collector(Path top, TreeSet<Path> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = (!folder.equals(top) && isHidden(folder)) || isStore(folder);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && attributes.isRegularFile() && READER.knows(file)) {
        files.add(file.normalize());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!isHidden(file)) {
        files.add(file.normalize());
      }
      return FileVisitResult.CONTINUE;
    }

    /** Whether a store lies there: the texts that it keeps are not read again. */
    private static boolean isStore(Path folder) {
      return Files.isRegularFile(folder.resolve("saksi-store"));
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
