package saksi.browse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import saksi.text.Span;

/**
 * An article and all that was read from it.
 *
 * @param origin the file or address that it came from
 * @param text its text, where it was kept and may be shown
 * @param mentions by place
 * @param claims by place
 */
public record ArticlePage(
    Source source,
    Optional<String> origin,
    Optional<String> text,
    List<Mention> mentions,
    List<Testimony> claims) {
  private static final int CLAIMS_A_PAGE = 50;

  /** A name in the text and whom it stands for. */
  public record Mention(Span span, Party entity) {}

  /** A part of the claims, which may be many. */
  public Paged<Testimony> claims(int page) {
    return Paged.of(claims, page, CLAIMS_A_PAGE, Function.identity());
  }

  /** The sentences that are evidence, each once, by place. */
  public List<Quote> quotes() {
    SortedMap<Span, Quote> quotes = new TreeMap<>();
    claims.forEach(claim -> quotes.putIfAbsent(claim.quote().span(), claim.quote()));
    return List.copyOf(quotes.values());
  }
}
