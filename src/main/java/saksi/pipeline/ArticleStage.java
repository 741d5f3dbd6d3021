package saksi.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.rdf.Shapes;
import saksi.rdf.Violation;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.text.Article;

/**
 * Takes one file through all stages up to a checked graph. Many threads may use it at once.
 *
 * @param known the hash of the text of each article that this version has read, by its identifier
 */
record ArticleStage(
    ArticleReader reader,
    Function<Article, Reading> extraction,
    Shapes shapes,
    Iris iris,
    Map<String, String> known) {

  Outcome process(Path file) {
    return switch (reader.read(file)) {
      case ReadResult.Read(Article article) -> process(file, article);
      case ReadResult.Unreadable(String source, ReadResult.Problem problem, String message) ->
          new Outcome.Failed(new Failure(source, problem.code(), message));
    };
  }

  private Outcome process(Path file, Article article) {
    if (article.hash().equals(known.get(article.id()))) {
      return new Outcome.Unchanged(article);
    }
    try {
      NamedGraph graph = NamedGraph.of(extraction.apply(article), iris);
      List<Violation> violations = graph.violations(shapes);
      return violations.isEmpty()
          ? new Outcome.Fresh(article, graph)
          : failed(file, "shapes", "gives a graph that does not conform: " + violations.getFirst());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(file, "extraction", "cannot be read by this version: " + e);
    }
  }

  private static Outcome failed(Path file, String code, String what) {
    String message = (file + " " + what).lines().findFirst().orElse("");
    return new Outcome.Failed(new Failure(file.toString(), code, message));
  }
}
