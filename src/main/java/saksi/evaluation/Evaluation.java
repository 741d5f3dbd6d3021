package saksi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import saksi.knowledge.Reading;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.text.Article;

/** Reads annotated articles and measures the readings against the gold. */
public final class Evaluation {
  private final Function<Article, Reading> extraction;

  /** Measures readings that are made so. */
  public Evaluation(Function<Article, Reading> extraction) {
    this.extraction = extraction;
  }

  /**
   * What the articles gave.
   *
   * @param articles how many were read
   * @param scores over all of them
   * @param failures what is to be said of each that could not be read; it counts in no figure
   */
  public record Result(int articles, Scores scores, List<String> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Measures every {@code ID.ann} of a folder with the article {@code ID.txt} of another.
   *
   * @throws IOException when a gold file can't be read
   * @throws BadGoldException with file and line when a gold file has not its format
   */
  public Result of(Path gold, Path texts) throws IOException {
    Scores scores = Scores.NONE;
    int articles = 0;
    List<String> failures = new ArrayList<>();
    for (Path file : goldFiles(gold)) {
      GoldFile annotated = GoldFile.read(file);
      String id = file.getFileName().toString().replaceFirst("\\.ann$", "");
      switch (new ArticleReader().read(texts.resolve(id + ".txt"))) {
        case ReadResult.Read(Article article) -> {
          articles++;
          scores = scores.plus(Scoring.of(extraction.apply(article), annotated));
        }
        case ReadResult.Unreadable unreadable -> failures.add(unreadable.message());
      }
    }
    return new Result(articles, scores, failures);
  }

  private static List<Path> goldFiles(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
  }
}
