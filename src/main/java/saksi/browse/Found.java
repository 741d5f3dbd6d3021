package saksi.browse;

import java.util.List;
import java.util.Optional;

/**
 * What a search found, each list the best first.
 *
 * @param entities whose names have the words
 * @param articles whose headlines have them
 * @param quotes sentences that have them
 */
public record Found(List<FoundEntity> entities, List<Source> articles, List<FoundQuote> quotes) {

  public boolean isEmpty() {
    return entities.isEmpty() && articles.isEmpty() && quotes.isEmpty();
  }

  /**
   * An entity.
   *
   * @param otherName the name that has the words, where it is not its usual one
   */
  public record FoundEntity(Party party, Optional<String> otherName) {}

  /** A sentence with what it is evidence of. */
  public record FoundQuote(Quote quote, Source source, List<Happening> events) {}
}
