package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import saksi.proof.Program;

/** Runs the recipes one after the other: commands of saksi, programs in Python, queries. */
class RecipesTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(console|python|sparql)\n(.*?)^```");
  private static final String SERVER = "http://localhost:3030/";
  private static final String PROMPT = "$ ./saksi ";
  @TempDir static Path temp;
  private static @Nullable Serving serving;

  @AfterAll
  static void stop() {
    if (serving != null) {
      serving.close();
      serving = null;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyBlockDoesSomething() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("docs/recipes.md")))
        .results()
        .map(block -> DynamicTest.dynamicTest(name(block), () -> run(block)));
  }

  private static String name(MatchResult block) {
    return block.group(1) + ": " + block.group(2).lines().findFirst().orElse("");
  }

  private static void run(MatchResult block) throws IOException {
    String text = block.group(2);
    switch (block.group(1)) {
      case "console" -> text.lines().forEach(RecipesTest::command);
      case "python" -> program(text);
      case "sparql" -> query(text);
      default -> throw new AssertionError(block.group(1));
    }
  }

  private static void command(String line) {
    assertThat(line).startsWith(PROMPT);
    stop();
    List<String> args = new ArrayList<>(Readme.words(line.substring(PROMPT.length())));
    Path written = temp.resolve(args.getLast());
    if (args.getFirst().equals("export")) {
      args.set(args.size() - 1, written.toString());
    }
    args.addAll(List.of("--store", store()));
    Run.of(args.toArray()).succeeds();
    assertThat(args.getFirst().equals("build") || Files.exists(written)).isTrue();
  }

  private static void program(String python) throws IOException {
    Program interpreter = Program.python();
    String text = python.contains(SERVER) ? python.replace(SERVER, served()) : python;
    Files.writeString(temp.resolve("recipe.py"), text);
    Program.Result result = interpreter.runIn(temp, "-X", "utf8", "recipe.py").succeeds();
    assertThat(result.lines()).isNotEmpty().doesNotContain("None");
  }

  private static void query(String sparql) {
    stop();
    Run run = Run.with(sparql.getBytes(UTF_8), "query", "--format", "csv", "--store", store(), "-");
    assertThat(run.succeeds().out().lines()).hasSizeGreaterThan(2);
  }

  private static String served() {
    if (serving == null) {
      serving = new Serving("serve", "--port", "0", "--store", store());
    }
    return serving.url();
  }

  private static String store() {
    return temp.resolve("store").toString();
  }
}
