package saksi.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import saksi.reader.FieldNames.Field;
import saksi.reader.ReadResult.Problem;

/** Articles that stand as records of named fields in a file of many. */
record Records(FieldNames names, PlainText plain) {
  private static final Pattern MARKUP = Pattern.compile("(?i)<(?:p|div|br|span|a)\\b[^>]*>");

  /**
   * The article of a record. It has the identifier that the record gives, else one of its address,
   * else one of the file and the record's number.
   *
   * @param where the record's place in the content
   */
  Document document(Content content, String where, int number, Map<String, String> cells) {
    String place = content.place() + where;
    Optional<String> given = names.value(Field.ID, cells);
    if (given.isPresent() && given.flatMap(ArticleId::given).isEmpty()) {
      return Document.unreadable(
          place, Problem.DAMAGED, "has an id that is too long or unprintable");
    }
    String id =
        given
            .flatMap(ArticleId::given)
            .or(() ->
                names.value(Field.URL, cells).flatMap(Records::address).map(ArticleId::ofAddress))
            .orElse(content.id() + "-" + number);
    int size = cells.values().stream().mapToInt(String::length).sum();
    String source = content.source();
    return new Document(place, size, () -> plain.parse(id, source, item(cells)));
  }

  private NewsItem item(Map<String, String> cells) {
    return new NewsItem(
        names.value(Field.TITLE, cells),
        names.value(Field.PUBLISHER, cells),
        names.value(Field.DATE, cells).flatMap(Dates::day),
        names.value(Field.URL, cells),
        names
            .value(Field.AUTHOR, cells)
            .map(authors -> Arrays.asList(authors.split(";")))
            .orElse(List.of()),
        names.value(Field.TEXT, cells).map(Records::paragraphs).orElse(List.of()));
  }

  /** The lines of a text, which may be HTML. */
  static List<String> paragraphs(String text) {
    return MARKUP.matcher(text).find() ? HtmlText.lines(text) : List.of(text);
  }

  static Optional<URI> address(String url) {
    try {
      return Optional.of(new URI(url.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
