package saksi.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in what the user pipes in
 * @param out results
 * @param err messages
 * @param isTerminal whether a person watches, so that progress is worth showing
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean isTerminal) {}
