package saksi.reader;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What lists articles: a feed, or a map of a site.
 *
 * @param timeToLive how long it stays as it is, as it says itself
 */
public record Listing(List<Entry> entries, Duration timeToLive) {

  public Listing {
    entries = List.copyOf(entries);
  }

  /**
   * An article that is listed.
   *
   * @param key what it is called there: the address of its page, or else its identifier
   * @param state changes when the article does, as far as is said
   * @param link where its page is
   * @param words what is said of it there
   * @param isWhole whether those words are all of the article
   */
  public record Entry(
      String key, String state, Optional<URI> link, Optional<Document> words, boolean isWhole) {}
}
