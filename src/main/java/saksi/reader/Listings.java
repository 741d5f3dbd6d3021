package saksi.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import saksi.reader.ReadResult.Problem;
import saksi.reader.web.Fetched;

/** Tells what lists articles from what is an article itself. */
public final class Listings {
  private final Feed feed = new Feed(new PlainText());
  private final LanguageCheck check;

  /** Those whose articles are in the languages that are read. */
  public Listings(ReaderOptions options) {
    check = new LanguageCheck(new Languages(), options.anyLanguage());
  }

  /**
   * The articles that what stands at an address lists; empty when it lists none.
   *
   * @throws UnreadableText when it should list some, and can't be read
   */
  public Optional<Listing> of(Fetched found) throws UnreadableText {
    try (Content content = Content.at(found.address(), new ByteArrayInputStream(found.bytes()))) {
      if (feed.recognises(content.head())) {
        return Optional.of(checked(feed.listing(content)));
      }
      return SiteMap.begins(content.head())
          ? Optional.of(SiteMap.listing(found.address(), found.bytes()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UnreadableText(Problem.DAMAGED, "cannot be read: " + e.getMessage());
    }
  }

  private Listing checked(Listing listing) {
    return new Listing(
        listing.entries().stream().map(this::checked).toList(), listing.timeToLive());
  }

  private Listing.Entry checked(Listing.Entry entry) {
    return new Listing.Entry(
        entry.key(),
        entry.state(),
        entry.link(),
        entry.words().map(words -> words.then(check)),
        entry.isWhole());
  }
}
