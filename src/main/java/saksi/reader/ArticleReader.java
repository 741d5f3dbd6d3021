package saksi.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import saksi.reader.ReadResult.Problem;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;

/** Reads one file into an article, in the format that its ending names. */
public final class ArticleReader {
  private static final List<ArticleFormat> FORMATS = List.of(new PlainText());

  /** More bytes than this are not one article. */
  public static final int MOST_BYTES = 1_000_000;

  /** Whether a file's ending is that of a known format. */
  public static boolean knows(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return FORMATS.stream().anyMatch(format -> name.endsWith(format.ending()));
  }

  /**
   * The article of a file; by its name without the ending. Plain text when the ending is unknown.
   */
  public ReadResult read(Path file) {
    String source = file.toString().replace('\\', '/');
    if (Files.isDirectory(file)) {
      return unreadable(source, Problem.NO_ACCESS, "is a folder that cannot be listed");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw tooLarge();
      }
      return new Read(format(file).parse(name(file), source, bytes(in)));
    } catch (NoSuchFileException e) {
      return unreadable(source, Problem.MISSING, "does not exist");
    } catch (AccessDeniedException e) {
      return unreadable(source, Problem.NO_ACCESS, "may not be read");
    } catch (IOException e) {
      return unreadable(source, Problem.NO_ACCESS, "cannot be read: " + firstLine(e));
    } catch (UnreadableText e) {
      return unreadable(source, e.problem(), e.what());
    }
  }

  /** The article of a stream of plain text, which is not closed. */
  public ReadResult read(InputStream in, String id) {
    try {
      return new Read(new PlainText().parse(id, id, bytes(in)));
    } catch (IOException e) {
      return unreadable(id, Problem.NO_ACCESS, "cannot be read: " + firstLine(e));
    } catch (UnreadableText e) {
      return unreadable(id, e.problem(), e.what());
    }
  }

  private static byte[] bytes(InputStream in) throws IOException, UnreadableText {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    return bytes;
  }

  private static UnreadableText tooLarge() {
    return new UnreadableText(
        Problem.TOO_LARGE, "is larger than " + MOST_BYTES / 1_000_000 + " MB, so not one article");
  }

  private static ArticleFormat format(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return FORMATS.stream()
        .filter(f -> name.endsWith(f.ending()))
        .findFirst()
        .orElse(FORMATS.getFirst());
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Unreadable unreadable(String source, Problem problem, String what) {
    return new Unreadable(source, problem, source + " " + what);
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
