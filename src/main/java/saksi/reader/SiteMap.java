package saksi.reader;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saksi.reader.ReadResult.Problem;

/** The pages of a site that its map lists (sitemaps.org), those that changed last first. */
final class SiteMap {
  private static final FirstElement BEGIN = FirstElement.of("urlset|sitemapindex");
  private static final int MOST_PAGES = 1000;

  private SiteMap() {}

  static boolean begins(Head head) {
    return BEGIN.begins(head);
  }

  static Listing listing(URI address, byte[] bytes) throws UnreadableText {
    List<Listing.Entry> entries =
        pages(address, bytes)
            .sorted(Comparator.comparing(SiteMap::changed).reversed())
            .limit(MOST_PAGES)
            .flatMap(page -> entry(page).stream())
            .toList();
    return new Listing(entries, Duration.ZERO);
  }

  private static Stream<SiteMapURL> pages(URI address, byte[] bytes) throws UnreadableText {
    try {
      AbstractSiteMap map =
          new SiteMapParser(true).parseSiteMap("application/xml", bytes, address.toURL());
      if (map instanceof crawlercommons.sitemaps.SiteMap pages) {
        return pages.getSiteMapUrls().stream();
      }
      throw new UnreadableText(Problem.DAMAGED, "is a list of site maps: name one of them");
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      throw new UnreadableText(Problem.DAMAGED, "is no sound site map");
    }
  }

  private static long changed(SiteMapURL page) {
    return page.getLastModified() == null ? 0 : page.getLastModified().getTime();
  }

  private static Optional<Listing.Entry> entry(SiteMapURL page) {
    return Input.address(page.getUrl().toString())
        .map(PlainAddress::of)
        .map(link ->
            new Listing.Entry(
                link.toString(),
                String.valueOf(changed(page)),
                Optional.of(link),
                Optional.empty(),
                false));
  }
}
