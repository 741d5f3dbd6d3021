package saksi.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted as they are read. */
abstract class CountedInput extends FilterInputStream {
  CountedInput(InputStream in) {
    super(in);
  }

  /** So many more bytes were read; an exception refuses to go on. */
  abstract void count(int bytes) throws IOException;

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }
}
