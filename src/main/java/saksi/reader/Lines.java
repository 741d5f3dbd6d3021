package saksi.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; what is too long for one record is left out. */
final class Lines {
  private final InputStream in;
  private int number;
  private boolean tooLong;

  /** The lines of a buffered stream. */
  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; empty after the last. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    tooLong = false;
    int value = in.read();
    if (value < 0) {
      return Optional.empty();
    }
    number++;
    for (; value >= 0 && value != '\n'; value = in.read()) {
      if (line.size() < RecordLimit.MOST_BYTES) {
        line.write(value);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(line.toByteArray());
  }

  /** The number of the line just given, from 1. */
  int number() {
    return number;
  }

  /** Whether the line just given was longer than one record may be. */
  boolean isTooLong() {
    return tooLong;
  }

  static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
