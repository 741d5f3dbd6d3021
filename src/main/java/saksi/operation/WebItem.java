package saksi.operation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import saksi.reader.Listing;
import saksi.store.Sha256;

/**
 * An article that a watched address lists or is, and what is known of it. Of one that is withdrawn
 * nothing is left but hashes, by which it is not read again.
 *
 * @param key a hash of what it is called there
 * @param state a hash of what is said of it there, or of all of it
 * @param isMissing whether its page was not there at the last look
 * @param looks how many times its page was looked at, since it was read or in vain
 * @param next when its page is to be looked at next
 * @param article the identifier of what was read
 */
record WebItem(
    String key,
    String state,
    Standing standing,
    boolean isMissing,
    int looks,
    Optional<Instant> next,
    Optional<URI> link,
    Optional<String> article) {

  /** A page that can't be had is asked for so many times. */
  private static final int MOST_ATTEMPTS = 6;

  private static final int HASH_LENGTH = 20;

  /** The page of an article is looked at again after a day, and a last time a week after that. */
  private static final Duration DAY = Duration.ofDays(1);

  private static final Duration WEEK = Duration.ofDays(7);

  /** How far it is. */
  enum Standing {
    /** It is still to be read. */
    NEW,
    /** It was read from the words of what lists it. */
    TOLD,
    /** It was read from its page. */
    READ,
    /** It is withdrawn. */
    GONE
  }

  static String hash(String words) {
    return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
  }

  /** One that is listed, perhaps known in another state. */
  static WebItem listed(Listing.Entry entry, Optional<WebItem> known, Instant now) {
    return new WebItem(
        hash(entry.key()),
        hash(entry.state()),
        Standing.NEW,
        false,
        0,
        Optional.of(now),
        entry.link(),
        known.flatMap(WebItem::article));
  }

  /** Read, or found to give no article. */
  WebItem read(Standing how, Optional<String> id, Instant now) {
    Optional<Instant> later =
        id.isPresent() && link.isPresent() ? plus(now, DAY) : Optional.empty();
    return new WebItem(key, state, how, false, 0, later, link, id.or(() -> article));
  }

  /** Its page was looked at and gave nothing new. */
  WebItem seen(Standing how, Instant now) {
    Optional<Instant> later = looks == 0 ? plus(now, WEEK) : Optional.empty();
    return new WebItem(key, state, how, false, looks + 1, later, link, article);
  }

  /** Its page could not be had, before it was ever read. */
  WebItem failed(Instant now, Duration pause) {
    Optional<Instant> later = looks + 1 < MOST_ATTEMPTS ? plus(now, pause) : Optional.empty();
    return new WebItem(key, state, standing, false, looks + 1, later, link, article);
  }

  /** Its page is not there, which may be so for a moment. */
  WebItem missed(Instant now) {
    return new WebItem(key, state, standing, true, looks, plus(now, DAY), link, article);
  }

  WebItem gone() {
    return new WebItem(
        key, state, Standing.GONE, false, 0, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, whose page is not looked at but with the address that it was found at. */
  WebItem resting() {
    return new WebItem(key, state, standing, isMissing, looks, Optional.empty(), link, article);
  }

  boolean isDue(Instant now) {
    return next.filter(time -> !now.isBefore(time)).isPresent();
  }

  private static Optional<Instant> plus(Instant now, Duration pause) {
    return Optional.of(now.plus(pause));
  }
}
