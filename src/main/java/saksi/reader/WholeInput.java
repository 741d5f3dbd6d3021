package saksi.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A buffered stream that tells by {@link #available} whether it is at its end, by which unpacking
 * of several gzip members goes on or stops; a pipe alone would tell only what has come by now.
 */
final class WholeInput extends BufferedInputStream {
  WholeInput(InputStream in) {
    super(in);
  }

  @Override
  public int available() throws IOException {
    int now = super.available();
    if (now > 0) {
      return now;
    }
    mark(1);
    boolean more = read() >= 0;
    reset();
    return more ? 1 : 0;
  }
}
