package saksi.reader;

import java.io.IOException;
import java.net.URI;

/** A way in which content holds articles. */
interface Format {

  /** Whether the first bytes are those of this format. */
  boolean recognises(Head head);

  /**
   * Gives every article that the content holds, in order, without ever holding many at once.
   *
   * @throws UnreadableText when the content, or what is left of it, can't be read
   */
  void read(Content content, Sink sink) throws IOException, UnreadableText;

  /** Takes what a format finds. */
  interface Sink {

    /** An article, or what is known of one that can't be read. */
    void article(Document document);

    /**
     * What an address leads to, when links are followed, or else a document.
     *
     * @param otherwise what is known without following
     */
    void link(URI address, Document otherwise) throws IOException;

    /** Content within the content, of whatever format. */
    void content(Content inner) throws IOException;

    /** One of many files; taken for an article only when its content or its name says so. */
    void member(Content inner) throws IOException;
  }
}
