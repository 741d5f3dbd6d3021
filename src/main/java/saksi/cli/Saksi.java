package saksi.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a name: shows what there is. */
@Command(
    name = "saksi",
    description = {
      "Reads Indonesian political news into a graph in which every statement names its witness.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  saksi up seeds             build the graph of a folder and serve it",
      "  saksi query who-met-whom   answer a saved query",
      "  saksi build --help         what one command does",
      "",
      "Exit codes: 0 done, 1 some input failed, 2 wrong usage."
    })
final class Saksi implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  private Saksi(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err());
    return ExitCode.USAGE;
  }

  /**
   * Runs one command line in process.
   *
   * @return 0 done, 1 some input failed, 2 wrong usage
   */
  static int run(String[] args, Streams streams) {
    int code = commandLine(streams).execute(args);
    streams.out().flush();
    streams.err().flush();
    return code;
  }

  /** The commands, ready to parse a line. */
  static CommandLine commandLine(Streams streams) {
    CommandLine line = new CommandLine(new Saksi(streams));
    line.addSubcommand(new BuildCommand(streams));
    line.addSubcommand(new ServeCommand(streams));
    line.addSubcommand(new UpCommand(streams));
    line.addSubcommand(new PasswordCommand(streams));
    line.addSubcommand(new QueryCommand(streams));
    line.addSubcommand(new ExtractCommand(streams));
    line.addSubcommand(new ExplainCommand(streams));
    line.addSubcommand(new ExportCommand(streams));
    line.addSubcommand(new WithdrawCommand(streams));
    line.addSubcommand(new ValidateCommand(streams));
    line.addSubcommand(new WatchCommand(streams));
    line.addSubcommand(new StatusCommand(streams));
    line.addSubcommand(new CompactCommand(streams));
    line.addSubcommand(new BackupCommand(streams));
    line.addSubcommand(new RestoreCommand(streams));
    line.addSubcommand(new EvaluateCommand(streams));
    line.addSubcommand(new TrainCommand(streams));
    line.addSubcommand(new ReconcileCommand(streams));
    line.addSubcommand(new CompletionCommand(streams));
    return line.setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Failures());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
