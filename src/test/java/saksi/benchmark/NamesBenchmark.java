package saksi.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import saksi.language.SentenceSplitter;
import saksi.names.Name;
import saksi.names.NameFinder;
import saksi.text.Article;
import saksi.text.Sentence;

/** Tokens a second in which names are found, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class NamesBenchmark {
  private final NameFinder finder = NameFinder.load();
  private final List<List<Sentence>> articles = new ArrayList<>();

  public NamesBenchmark() {
    try {
      for (Article article : Corpus.articles()) {
        articles.add(new SentenceSplitter().split(article));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    private int next;
    public long tokens;
  }

  @Benchmark
  public List<Name> names(Counter counter) {
    List<Sentence> sentences = articles.get(counter.next++ % articles.size());
    counter.tokens += sentences.stream().mapToInt(Sentence::size).sum();
    return finder.find(sentences);
  }
}
