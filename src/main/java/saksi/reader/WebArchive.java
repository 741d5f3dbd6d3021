package saksi.reader;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import saksi.reader.ReadResult.Problem;

/**
 * The pages in a web archive (WARC), as crawlers such as Common Crawl's write it: every answer that
 * was a page of HTML or a PDF.
 */
final class WebArchive implements Format {
  private static final int OK = 200;
  private static final Set<MediaType> PAGES =
      Set.of(
          MediaType.parse("text/html"),
          MediaType.parse("application/xhtml+xml"),
          MediaType.parse("application/pdf"));

  @Override
  public boolean recognises(Head head) {
    return head.startsWith("WARC/");
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    WarcReader warc = new WarcReader(content.in());
    String where = "";
    int number = 0;
    try {
      for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
        where = ", record " + ++number;
        if (next.get() instanceof WarcResponse response && isPage(response)) {
          page(content, where, response, sink);
        }
      }
    } catch (ParsingException | IllegalArgumentException e) {
      sink.article(
          Document.unreadable(
              content.place() + where, Problem.DAMAGED, "is followed by what is no WARC record"));
    }
  }

  private static void page(Content content, String where, WarcResponse response, Sink sink)
      throws IOException, UnreadableText {
    Optional<URI> address = address(response.target());
    sink.content(
        content.inner(
            where + address.map(uri -> " <" + uri + ">").orElse(""),
            content.id() + where.replaceAll("\\D+", "-"),
            address,
            response.http().bodyDecoded().stream()));
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.parse("application/http"))
        && response.http().status() == OK
        && PAGES.contains(response.payloadType().base());
  }

  private static Optional<URI> address(@Nullable String target) {
    if (target == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(target));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
