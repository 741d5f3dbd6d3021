package saksi.reader;

import java.util.Locale;
import saksi.text.Article;

/** What came of reading one file. A file that can't be read is a result, not an exception. */
public sealed interface ReadResult {

  /** The file holds an article. */
  record Read(Article article) implements ReadResult {}

  /**
   * The file holds no article that can be read.
   *
   * @param source the file as the user named it
   * @param message one line that names the file and what is wrong with it
   */
  record Unreadable(String source, Problem problem, String message) implements ReadResult {}

  /** Why a file can't be read. */
  enum Problem {
    MISSING,
    NO_ACCESS,
    EMPTY,
    TOO_LARGE,
    BINARY,
    ENCODING,
    DAMAGED,
    UNREACHABLE,
    FORBIDDEN,
    OTHER_LANGUAGE;

    /** The short code that messages and summaries show, such as {@code too-large}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
