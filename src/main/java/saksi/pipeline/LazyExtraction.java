package saksi.pipeline;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saksi.knowledge.Reading;
import saksi.reference.ReferenceData;
import saksi.text.Article;

/** Reads articles with an extractor that is made for the first of them, and only then. */
public final class LazyExtraction implements Function<Article, Reading> {
  private final ReferenceData reference;
  private @Nullable Extractor extractor;

  /** Reading by one who knows these entities. */
  public LazyExtraction(ReferenceData reference) {
    this.reference = reference;
  }

  @Override
  public Reading apply(Article article) {
    return extractor().extract(article);
  }

  private synchronized Extractor extractor() {
    if (extractor == null) {
      extractor = Extractor.with(reference);
    }
    return extractor;
  }
}
