package saksi.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The first bytes of some content, by which its format is recognised. */
record Head(byte[] bytes) {
  private static final int MOST = 8192;

  /** Looks ahead in a stream that can be set back. */
  static Head of(InputStream in) throws IOException {
    in.mark(MOST);
    byte[] bytes = in.readNBytes(MOST);
    in.reset();
    return new Head(bytes);
  }

  boolean startsWith(int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  boolean startsWith(String ascii) {
    return startsWith(ascii.chars().toArray());
  }

  /** As text, without a byte order mark and white space in front. */
  String text() {
    String text = new String(bytes, charset());
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  /** UTF-16 when a mark says so, else UTF-8. */
  Charset charset() {
    return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)
        ? StandardCharsets.UTF_16
        : StandardCharsets.UTF_8;
  }

  /** Whether the content ends within these bytes. */
  boolean isAll() {
    return bytes.length < MOST;
  }
}
