package saksi.names;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import saksi.language.SentenceSplitter;
import saksi.text.Article;
import saksi.text.Sentence;
import saksi.text.Text;

/** How many tokens a second the name finder reads on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class NameFinderBenchmark {
  static final int TOKENS = 480;
  private static final String PARAGRAPH =
      """
      Menteri Luar Negeri Norwegia Espen Barth Eide tiba di Jakarta pada Senin (4/5/2026) pagi. \
      Ia dijadwalkan bertemu Menlu Sugiono di kantor Kementerian Luar Negeri, lalu berangkat ke Hanoi. \
      "Kami ingin kapal dagang lewat dengan aman," kata Eide kepada Reuters. \
      Juru bicara Badan Nasional Sungai dan Rawa (BNSR) menolak memberi keterangan.
      """;
  private final NameFinder finder = NameFinder.load();
  private final List<Sentence> sentences = sentences();

  /** One operation is a token. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public List<Name> find() {
    return finder.find(sentences);
  }

  static List<Sentence> sentences() {
    Text text = new Text(PARAGRAPH.repeat(8));
    Article article =
        new Article(
            "a",
            "a",
            text,
            List.of(text.all()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SentenceSplitter().split(article);
  }
}
