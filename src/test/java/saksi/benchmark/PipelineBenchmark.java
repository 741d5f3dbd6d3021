package saksi.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import saksi.knowledge.Reading;
import saksi.pipeline.Extractor;
import saksi.text.Article;

/** Articles a second that two threads read, from text to claims. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PipelineBenchmark {
  private final Extractor extractor = Extractor.shared();
  private final List<Article> articles;

  public PipelineBenchmark() {
    try {
      articles = Corpus.articles();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Which article is next. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;
  }

  @Benchmark
  public Reading articles(Turn turn) {
    return extractor.extract(articles.get(turn.next++ % articles.size()));
  }
}
