package saksi.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page, record or feed says of one article. It is written down as a text with header lines,
 * so that an article is the same whatever it came in, and its hash holds all that is said of it.
 *
 * @param address where it can be read on the web
 * @param paragraphs its text, headline apart
 */
record NewsItem(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> address,
    List<String> authors,
    List<String> paragraphs) {

  NewsItem {
    title = title.map(Characters::line).filter(s -> !s.isEmpty());
    publisher = publisher.map(Characters::line).filter(s -> !s.isEmpty());
    address = address.map(Characters::line).filter(NewsItem::isAddress);
    authors = authors.stream().map(Characters::line).filter(s -> !s.isEmpty()).distinct().toList();
    paragraphs =
        paragraphs.stream()
            .flatMap(Characters::lines)
            .map(Characters::line)
            .filter(s -> !s.isEmpty())
            .toList();
  }

  private static boolean isAddress(String text) {
    return text.matches("https?://[^\\s<>\"{}|\\\\^`]+");
  }

  /** The number of characters of its paragraphs. */
  int length() {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** Header lines, a blank line, and a line a paragraph. */
  String text() {
    String header =
        Stream.of(
                title.map(words -> "Judul: " + words),
                publisher.map(words -> "Penerbit: " + words),
                published.map(day -> "Tanggal: " + day),
                address.map(url -> "Sumber: " + url),
                Optional.of(String.join("; ", authors))
                    .filter(s -> !s.isEmpty())
                    .map(names -> "Penulis: " + names))
            .flatMap(Optional::stream)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    String body =
        paragraphs.stream()
            .filter(line -> title.filter(line::equals).isEmpty())
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return header + "\n" + body;
  }
}
