package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandLineTest {

  static Collection<String> commands() {
    return subcommands().keySet();
  }

  static boolean takesStore(String command) {
    CommandLine line = subcommands().get(command);
    return line != null && line.getCommandSpec().findOption("--store") != null;
  }

  private static Map<String, CommandLine> subcommands() {
    Streams silent = new Streams(InputStream.nullInputStream(), System.out, System.err, false);
    return Saksi.commandLine(silent).getSubcommands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandShowsHowItIsUsed(String command) {
    Run help = Run.of(command, "--help").succeeds();
    assertThat(help.out()).startsWith("Usage: saksi " + command).contains("Example");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void theHelpListsEveryCommand() {
    assertThat(Run.of("--help").succeeds().out()).contains(commands());
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Run.of("--version").succeeds().out()).startsWith("saksi ");
  }

  @Test
  void noCommandIsWrongUsage() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Usage: saksi");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    Run.of("biuld").isWrongUsage("biuld").isWrongUsage("saksi build");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Run.of("build", "--stoer", "x", "y").isWrongUsage("--stoer");
  }

  @Test
  void aMissingInputIsWrongUsage() {
    Run.of("build").isWrongUsage("INPUT");
  }

  @Test
  void aBaseThatIsNoIriIsWrongUsage() {
    Run.of("build", "--base", "a b", "x").isWrongUsage("not a base IRI");
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    Run.of("query", "--format", "xlsx", "q").isWrongUsage("xlsx");
    Run.of("export", "--format", "xlsx", "-").isWrongUsage("xlsx");
    Run.of("extract", "--format", "xlsx", "-").isWrongUsage("xlsx");
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    assertThat(Run.of("completion").succeeds().out())
        .startsWith("#!/usr/bin/env bash")
        .contains(commands());
  }
}
