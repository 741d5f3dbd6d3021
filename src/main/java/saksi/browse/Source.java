package saksi.browse;

import java.util.Optional;

/**
 * An article, in brief.
 *
 * @param published the day, in ISO 8601
 */
public record Source(
    String iri,
    String id,
    Optional<String> headline,
    Optional<String> published,
    Optional<String> publisher) {

  /** Its headline, or its identifier when it has none. */
  public String title() {
    return headline.orElse(id);
  }
}
