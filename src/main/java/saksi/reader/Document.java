package saksi.reader;

import saksi.reader.ReadResult.Problem;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;
import saksi.text.Article;

/**
 * One article as it stands in a file, an archive, a feed or on the web. It is found in order and
 * may be read on any thread.
 */
public final class Document {
  private final String place;
  private final int size;
  private final Reading reading;

  /** What makes an article of it. */
  interface Reading {
    Article article() throws UnreadableText;
  }

  /** One of so many bytes that wait to be read. */
  Document(String place, int size, Reading reading) {
    this.place = place;
    this.size = size;
    this.reading = reading;
  }

  /** What makes an article of all bytes of some content. */
  interface Whole {
    Article article(String id, String source, byte[] bytes) throws UnreadableText;
  }

  /** One that is all of some content. */
  static Document whole(Content content, byte[] bytes, Whole whole) {
    String id = content.id();
    String source = content.source();
    return new Document(content.place(), bytes.length, () -> whole.article(id, source, bytes));
  }

  /** One that can't be read. */
  static Document unreadable(String place, Problem problem, String what) {
    return new Document(
        place,
        0,
        () -> {
          throw new UnreadableText(problem, what);
        });
  }

  /** Where it stands: the file, and the line, record or entry in it. */
  public String place() {
    return place;
  }

  /** How many bytes wait in it to be read. */
  public int size() {
    return size;
  }

  /** The article, or why there is none. */
  public ReadResult read() {
    try {
      return new Read(reading.article());
    } catch (UnreadableText e) {
      return unreadable(e.problem(), e.what());
    } catch (RuntimeException | StackOverflowError e) {
      return unreadable(Problem.DAMAGED, "cannot be read by this version: " + e);
    }
  }

  /** The same, where the article is looked at once more. */
  Document then(Check check) {
    return new Document(place, size, () -> check.apply(reading.article()));
  }

  /** Accepts an article, perhaps with more said of it. */
  interface Check {
    Article apply(Article article) throws UnreadableText;
  }

  private Unreadable unreadable(Problem problem, String what) {
    String message = (place + " " + what).lines().findFirst().orElse("");
    return new Unreadable(place, problem, message);
  }
}
