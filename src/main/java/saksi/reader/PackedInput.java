package saksi.reader;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts packed bytes, and refuses to unpack them to far more than text packs to: a small file that
 * swells to terabytes is made to do harm.
 */
final class PackedInput extends CountedInput {
  /** So many bytes may come out of however few. */
  private static final long FREE = 10_000_000;

  /** Beyond that, so many may come out of each that goes in. */
  private static final long MOST_FOR_EACH = 100;

  private long packed;

  PackedInput(InputStream in) {
    super(in);
  }

  /** What an unpacking stream above this one gives, within bounds; closing it closes nothing. */
  InputStream unpack(InputStream unpacking) {
    return new Unpacked(unpacking, packed);
  }

  @Override
  void count(int bytes) {
    packed += bytes;
  }

  private final class Unpacked extends CountedInput {
    private final long packedBefore;
    private long unpacked;

    Unpacked(InputStream in, long packedBefore) {
      super(in);
      this.packedBefore = packedBefore;
    }

    @Override
    void count(int bytes) throws IOException {
      unpacked += bytes;
      if (unpacked > FREE && unpacked / MOST_FOR_EACH > packed - packedBefore) {
        throw new SwellingException();
      }
    }

    @Override
    public void close() {}
  }

  /** Packed bytes swell beyond all measure. */
  static final class SwellingException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String WHAT = "unpacks to more than " + MOST_FOR_EACH + " times its size";

    SwellingException() {
      super(WHAT);
    }

    /** What is wrong, to be said after a name. */
    String what() {
      return WHAT;
    }
  }
}
