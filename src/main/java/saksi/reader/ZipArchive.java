package saksi.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import saksi.reader.ReadResult.Problem;

/**
 * Content of known formats as entries of a zip archive, read in the order in which they stand. The
 * entries are never written to disk, so that it is no matter which folders their names lead to.
 * What is left of an entry is passed over within bounds, too, before the next one.
 */
final class ZipArchive implements Format {
  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  /** An archive, though not a program's or an office document. */
  @Override
  public boolean recognises(Head head) {
    return isZip(head) && !firstName(head).matches("(?s)META-INF/.*|mimetype|\\[Content_Types].*");
  }

  static boolean isZip(Head head) {
    return head.startsWith('P', 'K', 3, 4);
  }

  private static String firstName(Head head) {
    byte[] bytes = head.bytes();
    if (bytes.length < NAME_AT) {
      return "";
    }
    int length = (bytes[NAME_LENGTH_AT] & 0xFF) + ((bytes[NAME_LENGTH_AT + 1] & 0xFF) << 8);
    return new String(
        bytes, NAME_AT, Math.min(length, bytes.length - NAME_AT), StandardCharsets.UTF_8);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    PackedInput packed = new PackedInput(content.in());
    ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
    String where = "";
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        where = ", entry " + Characters.line(entry.getName());
        InputStream unpacked = packed.unpack(zip);
        if (isTaken(entry)) {
          String name = entry.getName().replaceFirst("(?s)^.*[/\\\\]", "");
          sink.member(content.inner(where, name, Optional.empty(), unpacked));
        }
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
    } catch (PackedInput.SwellingException e) {
      sink.article(broken(content, where, Problem.TOO_LARGE, e.what()));
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      sink.article(broken(content, where, Problem.DAMAGED, "is damaged: " + e.getMessage()));
    }
  }

  private static Document broken(Content content, String where, Problem problem, String what) {
    return Document.unreadable(content.place() + where, problem, what);
  }

  private static boolean isTaken(ZipEntry entry) {
    return !entry.isDirectory()
        && Arrays.stream(entry.getName().split("[/\\\\]"))
            .noneMatch(part -> part.matches("(?s)\\.[^.].*|__MACOSX"));
  }
}
