package saksi.reader;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page of HTML says of its article. Metadata come from schema.org's JSON-LD first, then from
 * Open Graph, Dublin Core and HTML itself; the text is what {@link PageBody} finds, unless JSON-LD
 * holds far more of it.
 */
final class PageReader {
  /** Text of JSON-LD that is so many times longer than what is found is taken instead. */
  private static final int FAR_MORE = 2;

  private final Document page;

  PageReader(Document page) {
    this.page = page;
  }

  NewsItem item(Optional<URI> address) {
    SchemaOrg schema = SchemaOrg.of(page);
    PageMetadata meta = new PageMetadata(page);
    Optional<String> publisher = schema.publisher().or(meta::publisher);
    return new NewsItem(
        schema.title().or(() -> meta.title(publisher)),
        publisher,
        schema.date().or(meta::date).flatMap(Dates::day),
        meta.canonical(address).or(() -> address.map(URI::toString)),
        schema.authors().isEmpty() ? meta.authors() : schema.authors(),
        paragraphs(schema));
  }

  private List<String> paragraphs(SchemaOrg schema) {
    List<String> found = PageBody.paragraphs(page);
    int length = found.stream().mapToInt(String::length).sum();
    List<String> told = schema.body().map(Records::paragraphs).orElse(List.of());
    int toldLength = told.stream().mapToInt(String::length).sum();
    return toldLength > FAR_MORE * length ? told : found;
  }
}
