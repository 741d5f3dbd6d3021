package saksi.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import saksi.server.access.Accounts;
import saksi.server.access.PasswordHash;

/** Makes the line of an account. */
@Command(
    name = "password",
    description = {
      "Prints the line of an account for the file that serve takes as --users: a name and what is",
      "kept of a password, which is read from the terminal or standard input."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  (umask 077; saksi password ana >> users)"})
final class PasswordCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "NAME", description = "Lower-case letters and digits.")
  private String name = "";

  PasswordCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Accounts.isName(name)) {
      throw new CommandException(
          "'" + name + "' is no name: take at most 32 lower-case letters and digits");
    }
    streams.out().println(name + ":" + PasswordHash.of(password()));
    return 0;
  }

  private String password() throws IOException {
    Console console = streams.isTerminal() ? System.console() : null;
    if (console == null) {
      String line =
          new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))
              .readLine();
      return line == null ? "" : line;
    }
    String password = typed(console, "Password for " + name + ": ");
    if (!password.equals(typed(console, "The same again: "))) {
      throw new CommandException("these were two passwords");
    }
    return password;
  }

  private static String typed(Console console, String prompt) {
    char @Nullable [] typed = console.readPassword("%s", prompt);
    return typed == null ? "" : new String(typed);
  }
}
