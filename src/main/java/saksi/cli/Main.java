package saksi.cli;

import java.io.PrintStream;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Runs one command line in process.
   *
   * @return 0 done, 1 some input failed, 2 wrong usage
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("saksi " + version());
      return 0;
    }
    err.println("saksi: no command yet");
    return 2;
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
