package saksi.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import saksi.text.Article;

/** One article as a page of HTML, found by what pages begin with. */
final class HtmlPage implements Format {
  /** More bytes than this are not the page of one article. */
  static final int MOST_BYTES = 8_000_000;

  private static final FirstElement BEGIN =
      FirstElement.of(
          "!doctype html|html|head|body|article|main|section|header|div|p|h1|title|meta|script|span");

  private final PlainText plain;

  HtmlPage(PlainText plain) {
    this.plain = plain;
  }

  @Override
  public boolean recognises(Head head) {
    return BEGIN.begins(head);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    Optional<URI> address = content.address();
    sink.article(
        Document.whole(
            content,
            content.bytes(MOST_BYTES),
            (id, source, bytes) -> article(id, source, address, bytes)));
  }

  /** The article of a page, in the charset that its first bytes or a meta element name. */
  private Article article(String id, String source, Optional<URI> address, byte[] bytes)
      throws UnreadableText {
    try {
      org.jsoup.nodes.Document page =
          Jsoup.parse(new ByteArrayInputStream(bytes), null, address.map(URI::toString).orElse(""));
      return plain.parse(id, source, new PageReader(page).item(address));
    } catch (IOException e) {
      throw new UnreadableText(ReadResult.Problem.ENCODING, "names an encoding that is not known");
    }
  }
}
