package saksi.reader;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xml.sax.InputSource;
import saksi.reader.ReadResult.Problem;

/** The entries of an RSS or Atom feed, with as much of their text as the feed holds. */
final class Feed implements Format {
  private static final int MOST_BYTES = 16_000_000;
  private static final FirstElement BEGIN = FirstElement.of("rss|feed|rdf:RDF");

  private final PlainText plain;

  Feed(PlainText plain) {
    this.plain = plain;
  }

  @Override
  public boolean recognises(Head head) {
    return BEGIN.begins(head);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    for (Listing.Entry entry : listing(content).entries()) {
      Document document = entry.words().orElseThrow();
      if (entry.link().isPresent()) {
        sink.link(entry.link().get(), document);
      } else {
        sink.article(document);
      }
    }
  }

  /** All its entries, and how long it stays as it is. */
  Listing listing(Content content) throws IOException, UnreadableText {
    SyndFeed feed = feed(content.bytes(MOST_BYTES));
    List<Listing.Entry> entries = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      entries.add(listed(content, entries.size() + 1, new FeedEntry(feed, entry)));
    }
    return new Listing(entries, timeToLive(feed));
  }

  private Listing.Entry listed(Content content, int number, FeedEntry entry) {
    NewsItem item = entry.item();
    String id = entry.id(content.id() + "-" + number);
    String source = content.source();
    Document document =
        new Document(
            content.place() + ", entry " + number,
            item.length(),
            () -> plain.parse(id, source, item));
    Optional<URI> link = entry.link();
    return new Listing.Entry(
        link.map(URI::toString).orElse(id),
        entry.state(),
        link,
        Optional.of(document),
        FeedEntry.isWhole(item));
  }

  /** Declarations of a document's type, and so entities, are refused. */
  private static SyndFeed feed(byte[] bytes) throws UnreadableText {
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      input.setPreserveWireFeed(true);
      return input.build(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (FeedException | RuntimeException e) {
      throw new UnreadableText(Problem.DAMAGED, "is no sound feed");
    }
  }

  /** RSS says it in minutes. */
  private static Duration timeToLive(SyndFeed feed) {
    return feed.originalWireFeed() instanceof Channel channel
        ? Duration.ofMinutes(Math.max(0, channel.getTtl()))
        : Duration.ZERO;
  }
}
