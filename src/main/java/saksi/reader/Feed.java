package saksi.reader;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xml.sax.InputSource;
import saksi.reader.ReadResult.Problem;

/** The entries of an RSS or Atom feed, with as much of their text as the feed holds. */
final class Feed implements Format {
  private static final int MOST_BYTES = 16_000_000;
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?is)(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!doctype[^>\\[]*>\\s*)*+"
              + "<(?:rss|feed|rdf:RDF)[\\s>].*");

  private final PlainText plain;

  Feed(PlainText plain) {
    this.plain = plain;
  }

  @Override
  public boolean recognises(Head head) {
    return BEGIN.matcher(head.text()).matches();
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    SyndFeed feed = feed(content.bytes(MOST_BYTES));
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      Document document = document(content, number, feed, entry);
      Optional<URI> link = Optional.ofNullable(entry.getLink()).flatMap(Input::address);
      if (link.isPresent()) {
        sink.link(link.get(), document);
      } else {
        sink.article(document);
      }
    }
  }

  private Document document(Content content, int number, SyndFeed feed, SyndEntry entry) {
    NewsItem item = item(feed, entry);
    String id = id(entry, content.id() + "-" + number);
    String source = content.source();
    return new Document(
        content.place() + ", entry " + number, item.length(), () -> plain.parse(id, source, item));
  }

  /** Declarations of a document's type, and so entities, are refused. */
  private static SyndFeed feed(byte[] bytes) throws UnreadableText {
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      return input.build(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (FeedException | RuntimeException e) {
      throw new UnreadableText(Problem.DAMAGED, "is no sound feed");
    }
  }

  private static NewsItem item(SyndFeed feed, SyndEntry entry) {
    return new NewsItem(
        Optional.ofNullable(entry.getTitle()).map(Feed::words),
        Optional.ofNullable(feed.getTitle()).map(Feed::words),
        day(entry),
        Optional.ofNullable(entry.getLink()),
        authors(entry),
        text(entry).map(Records::paragraphs).orElse(List.of()));
  }

  private static String id(SyndEntry entry, String otherwise) {
    return Optional.ofNullable(entry.getLink())
        .flatMap(Records::address)
        .map(ArticleId::ofAddress)
        .or(() -> Optional.ofNullable(entry.getUri()).map(ArticleId::ofKey))
        .orElse(otherwise);
  }

  private static Optional<LocalDate> day(SyndEntry entry) {
    return Stream.of(
            Optional.ofNullable(entry.getPublishedDate()),
            Optional.ofNullable(entry.getUpdatedDate()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Date::toInstant)
        .map(Dates::day);
  }

  private static List<String> authors(SyndEntry entry) {
    List<String> persons =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(name -> name != null && !name.isBlank())
            .toList();
    return persons.isEmpty()
        ? Stream.ofNullable(entry.getAuthor()).filter(name -> !name.isBlank()).toList()
        : persons;
  }

  /** The longest of what stands for its text. */
  private static Optional<String> text(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(value -> value != null && !value.isBlank())
        .max(Comparator.comparingInt(String::length));
  }

  private static String words(String title) {
    return String.join(" ", HtmlText.lines(title));
  }
}
