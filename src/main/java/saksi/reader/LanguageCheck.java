package saksi.reader;

import java.util.Optional;
import saksi.reader.ReadResult.Problem;
import saksi.text.Article;

/**
 * Says which language an article is in, and refuses it when it is one that is not read. A text too
 * short to tell is taken for Indonesian.
 *
 * @param any whether articles in all languages are accepted
 */
record LanguageCheck(Languages languages, boolean any) implements Document.Check {
  /** The header lines of a shorter text outweigh what it says. */
  private static final int SHORTEST_TO_TELL = 400;

  @Override
  public Article apply(Article article) throws UnreadableText {
    Optional<String> code = languages.of(article.report()).or(() -> ofTheWhole(article));
    if (!any && code.isPresent() && !Languages.isRead(code.get())) {
      throw new UnreadableText(
          Problem.OTHER_LANGUAGE, "is neither Indonesian nor Malay: " + code.get());
    }
    return article.in(code.orElse(Article.INDONESIAN));
  }

  /**
   * Lines in other languages are no passages, so that of such an article little or none is left.
   */
  private Optional<String> ofTheWhole(Article article) {
    boolean tells = article.passages().isEmpty() || article.text().length() >= SHORTEST_TO_TELL;
    return tells ? languages.of(article.text().string()) : Optional.empty();
  }
}
