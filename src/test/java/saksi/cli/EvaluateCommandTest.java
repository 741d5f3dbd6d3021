package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final Path SHARED = Path.of("../shared");
  private static final String GOLD =
      """
      E\te1\tCountry\tRusia\tQ159\tRusia
      E\te2\tCountry\tUkraina\tQ212\tUkraina
      R\t2\tattacks\te1\te2\tActual\t-\t-\t-\t20 drone\tRusia menyerang Ukraina
      """;

  @TempDir Path temp;

  @Test
  void showsEveryFigureByTypeAndByRule() throws IOException {
    Path texts = Articles.in(temp.resolve("texts")).folder();
    Path gold = gold("serangan", GOLD);
    Run run = Run.of("evaluate", "--gold", gold, "--texts", texts).succeeds();
    assertThat(run.out())
        .startsWith("1 articles\nmention  ")
        .contains("relation without holdsOffice   P ", "\n  attacks  ", "\nBy rule\n  ");
  }

  @Test
  void saysWhatIsMissingOrBroken() throws IOException {
    Path texts = Articles.in(temp.resolve("texts")).folder();
    Run.of("evaluate", "--gold", texts, "--texts", texts).failsSaying("no .ann file in " + texts);
    Run.of("evaluate", "--gold", gold("kunjungan", "E\te1\n"), "--texts", texts)
        .failsSaying("kunjungan.ann:1: expected");
    Run missing = Run.of("evaluate", "--gold", gold("kunjungan", GOLD), "--texts", temp);
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).startsWith("saksi: ").contains("kunjungan.txt does not exist");
  }

  @Test
  void saysTheSameAsTheSharedScorer() throws IOException, InterruptedException {
    Path scorer = SHARED.resolve("eval/score.py");
    Path dev = SHARED.resolve("corpus/dev");
    assumeTrue(Files.isRegularFile(scorer), "no ../shared with a scorer to compare with");
    assumeTrue(hasPython(), "no python3 to run the shared scorer");
    Path readings = temp.resolve("readings");
    Run.of("extract", "--format", "json", "--out", readings, dev).succeeds();
    Run own = Run.of("evaluate", "--gold", dev, "--texts", dev).succeeds();
    List<String> theirs =
        output("python3", scorer.toString(), dev + "", dev + "", readings + "", "--types");
    assertThat(own.out().lines().takeWhile(line -> !line.equals("By rule")).toList())
        .isEqualTo(theirs.stream().filter(line -> !line.isEmpty()).toList());
  }

  private Path gold(String id, String content) throws IOException {
    Path folder = Files.createTempDirectory(temp, "gold");
    Files.writeString(folder.resolve(id + ".ann"), content);
    return folder;
  }

  private static boolean hasPython() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
  }

  private static List<String> output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
