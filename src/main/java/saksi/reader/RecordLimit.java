package saksi.reader;

import java.io.IOException;
import java.io.InputStream;

/** A stream of records none of which may be so long that it fills the memory. */
final class RecordLimit extends CountedInput {
  /** More bytes than this, markup and all, are not one article. */
  static final int MOST_BYTES = 8_000_000;

  private long sinceRecord;

  RecordLimit(InputStream in) {
    super(in);
  }

  /** A new record begins. */
  void next() {
    sinceRecord = 0;
  }

  @Override
  void count(int bytes) throws Exceeded {
    sinceRecord += bytes;
    if (sinceRecord > MOST_BYTES) {
      throw new Exceeded();
    }
  }

  /** A record is too long. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("a record is longer than one article");
    }
  }
}
