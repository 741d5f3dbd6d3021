package saksi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    int code = Saksi.run(args, new Streams(System.in, out, utf8(FileDescriptor.err), isTerminal()));
    out.flush();
    System.exit(code);
  }

  /** Results are UTF-8 whatever the locale says, so that they are the same everywhere. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
  }

  /** Some Java releases make a console of a pipe, unless told to use their own. */
  @SuppressWarnings("SystemConsoleNull") // true of the console that the property asks for
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
