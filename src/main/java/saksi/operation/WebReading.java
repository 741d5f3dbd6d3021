package saksi.operation;

import java.time.InstantSource;
import saksi.reader.ArticleReader;
import saksi.reader.Listings;
import saksi.reader.ReaderOptions;
import saksi.reader.web.Fetcher;

/**
 * What reads the web for a watch, in the way that a build does.
 *
 * @param followLinks whether pages are read also where a feed holds all of an article
 */
record WebReading(Fetcher fetcher, ArticleReader reader, Listings listings, boolean followLinks) {

  static WebReading with(ReaderOptions options, InstantSource clock) {
    return new WebReading(
        new Fetcher(options.web(), clock),
        new ArticleReader(options),
        new Listings(options),
        options.followLinks());
  }
}
