package saksi.pipeline;

import java.time.LocalDate;
import saksi.copies.Published;
import saksi.copies.Sketch;
import saksi.knowledge.Reading;
import saksi.rdf.NamedGraph;
import saksi.text.Article;

/** What came of one document. */
sealed interface Outcome {

  /** An article to be stored. */
  record Fresh(Reading reading, Sketch sketch, NamedGraph graph) implements Outcome {
    Article article() {
      return reading.article();
    }

    /** What is known of it to tell copies. */
    Published published() {
      String day = article().published().map(LocalDate::toString).orElse("");
      return new Published(article().id(), day, sketch);
    }
  }

  /** An article that the store has already. */
  record Unchanged(Article article) implements Outcome {}

  /** An article in another language. */
  record Skipped() implements Outcome {}

  /** A document without an article, or whose graph is refused. */
  record Failed(Failure failure) implements Outcome {}
}
