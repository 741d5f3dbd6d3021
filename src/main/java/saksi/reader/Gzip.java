package saksi.reader;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import saksi.reader.ReadResult.Problem;

/** One piece of content, of any other format, packed with gzip. */
final class Gzip implements Format {
  @Override
  public boolean recognises(Head head) {
    return head.startsWith(0x1F, 0x8B);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    PackedInput packed = new PackedInput(content.in());
    String name = content.name().replaceFirst("(?i)\\.gz$", "");
    try {
      sink.content(
          content.inner("", name, content.address(), packed.unpack(new GZIPInputStream(packed))));
    } catch (PackedInput.SwellingException e) {
      throw new UnreadableText(Problem.TOO_LARGE, e.what());
    } catch (ZipException | EOFException e) {
      throw new UnreadableText(Problem.DAMAGED, "is damaged: " + e.getMessage());
    }
  }
}
