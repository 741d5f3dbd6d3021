package saksi.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import saksi.copies.Sketch;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.rdf.Shapes;
import saksi.rdf.Violation;
import saksi.reader.Document;
import saksi.reader.ReadResult;
import saksi.reader.ReadResult.Problem;
import saksi.text.Article;

/**
 * Takes one document through all stages up to a checked graph. Many threads may use it at once.
 *
 * @param known the hash of the text of each article that this version has read, by its identifier
 */
record ArticleStage(
    Function<Article, Reading> extraction, Shapes shapes, Iris iris, Map<String, String> known) {

  Outcome process(Document document) {
    return switch (document.read()) {
      case ReadResult.Read(Article article) -> process(document.place(), article);
      case ReadResult.Unreadable(String place, Problem problem, String message) ->
          problem == Problem.OTHER_LANGUAGE
              ? new Outcome.Skipped()
              : new Outcome.Failed(new Failure(place, problem.code(), message));
    };
  }

  private Outcome process(String place, Article article) {
    if (article.hash().equals(known.get(article.id()))) {
      return new Outcome.Unchanged(article);
    }
    try {
      Reading reading = extraction.apply(article);
      Sketch sketch = Sketch.of(article);
      NamedGraph graph = NamedGraph.of(reading, sketch.encode(), iris);
      List<Violation> violations = graph.violations(shapes);
      return violations.isEmpty()
          ? new Outcome.Fresh(reading, sketch, graph)
          : failed(
              place, "shapes", "gives a graph that does not conform: " + violations.getFirst());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(place, "extraction", "cannot be read by this version: " + e);
    }
  }

  private static Outcome failed(String place, String code, String what) {
    String message = (place + " " + what).lines().findFirst().orElse("");
    return new Outcome.Failed(new Failure(place, code, message));
  }
}
