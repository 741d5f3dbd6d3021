package saksi.reader;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a feed says of one article. */
record FeedEntry(SyndFeed feed, SyndEntry entry) {
  /** So many characters are more than what feeds say of an article to have it opened. */
  private static final int SHORTEST_WHOLE = 700;

  private static final Pattern GOES_ON =
      Pattern.compile("(?is).*(?:\\.\\.\\.|\u2026|\\[\u2026]|\\[\\.{3}])\\W*");

  /** Where the article can be read. */
  Optional<URI> link() {
    return Optional.ofNullable(entry.getLink()).flatMap(Input::address).map(PlainAddress::of);
  }

  String id(String otherwise) {
    return Optional.ofNullable(entry.getLink())
        .flatMap(Records::address)
        .map(ArticleId::ofAddress)
        .or(() -> Optional.ofNullable(entry.getUri()).map(ArticleId::ofKey))
        .orElse(otherwise);
  }

  NewsItem item() {
    return new NewsItem(
        Optional.ofNullable(entry.getTitle()).map(FeedEntry::words),
        Optional.ofNullable(feed.getTitle()).map(FeedEntry::words),
        day(),
        Optional.ofNullable(entry.getLink()),
        authors(),
        text().map(Records::paragraphs).orElse(List.of()));
  }

  /** What changes when the article does, as far as the feed says. */
  String state() {
    return item().text() + entry.getUpdatedDate();
  }

  /** Whether this is the text of the article rather than its beginning or a summary. */
  static boolean isWhole(NewsItem item) {
    return item.length() >= SHORTEST_WHOLE
        && !GOES_ON.matcher(item.paragraphs().getLast()).matches();
  }

  private Optional<LocalDate> day() {
    return Stream.of(
            Optional.ofNullable(entry.getPublishedDate()),
            Optional.ofNullable(entry.getUpdatedDate()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Date::toInstant)
        .map(Dates::day);
  }

  private List<String> authors() {
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
  private Optional<String> text() {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(value -> value != null && !value.isBlank())
        .max(Comparator.comparingInt(String::length));
  }

  private static String words(String title) {
    return String.join(" ", HtmlText.lines(title));
  }
}
