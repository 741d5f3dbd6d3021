package saksi.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the elements of a page's head and body say of it: Open Graph, Dublin Core, and HTML. */
record PageMetadata(Document page) {

  /** The title, without the name of the site behind it. */
  Optional<String> title(Optional<String> publisher) {
    return meta("og:title", "twitter:title", "dc.title", "dcterms.title")
        .or(() -> text("h1"))
        .or(() -> text("title"))
        .map(title -> publisher.map(site -> without(site, title)).orElse(title));
  }

  private static String without(String site, String title) {
    int end = title.length() - site.length();
    boolean ends = end > 0 && title.regionMatches(true, end, site, 0, site.length());
    String rest = ends ? title.substring(0, end).replaceFirst("\\s+[-–—|»:]+\\s*$", "") : title;
    return rest.length() < end ? rest : title;
  }

  Optional<String> publisher() {
    return meta("og:site_name", "dc.publisher", "dcterms.publisher");
  }

  Optional<String> date() {
    return meta(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date",
            "dcterms.date",
            "dc.date.issued",
            "dcterms.created",
            "publishdate",
            "pubdate",
            "date")
        .or(() -> attribute("time[datetime]", "datetime"))
        .or(() -> text("time"));
  }

  List<String> authors() {
    return meta("article:author", "author", "dc.creator", "dcterms.creator")
        .filter(name -> !name.startsWith("http"))
        .map(List::of)
        .orElse(List.of());
  }

  /** The address by which the page wants to be known, if it is one of the same site. */
  Optional<String> canonical(Optional<URI> address) {
    return attribute("link[rel=canonical]", "abs:href")
        .or(() -> meta("og:url", "dc.identifier", "dcterms.identifier"))
        .filter(url -> host(url).isPresent())
        .filter(url -> address.isEmpty() || host(url).equals(host(address.get().toString())));
  }

  private static Optional<String> host(String url) {
    try {
      URI uri = new URI(url);
      return Optional.ofNullable(uri.getHost())
          .filter(host -> String.valueOf(uri.getScheme()).matches("(?i)https?"))
          .map(host -> host.replaceFirst("^(?:www|m|amp)\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The content of the first meta element that has one of the names, the first name first. */
  private Optional<String> meta(String... names) {
    return Stream.of(names)
        .flatMap(name ->
            page.select("meta").stream()
                .filter(e -> isNamed(e, name))
                .map(e -> e.attr("content"))
                .filter(words -> !words.isBlank()))
        .findFirst();
  }

  private static boolean isNamed(Element element, String name) {
    return Stream.of("property", "name", "itemprop")
        .anyMatch(attribute -> element.attr(attribute).equalsIgnoreCase(name));
  }

  private Optional<String> attribute(String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(e -> e.attr(name))
        .filter(words -> !words.isBlank());
  }

  private Optional<String> text(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(words -> !words.isBlank());
  }
}
