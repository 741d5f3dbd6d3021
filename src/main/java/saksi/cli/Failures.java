package saksi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import saksi.evaluation.BadGoldException;
import saksi.reconciliation.BadCandidatesException;
import saksi.reconciliation.ReconciliationException;
import saksi.reference.BadReferenceException;
import saksi.server.ServerException;
import saksi.server.access.AccessException;
import saksi.store.QuerySyntaxException;
import saksi.store.StoreException;

/** A command that could not do its work: one line for what can happen, the trace for a bug. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    err.println("saksi: " + message(error));
    if (!isExpected(error)) {
      err.println("This is a bug of saksi; please report it with these lines:");
      error.printStackTrace(err);
    }
    return isBadRow(error) ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  private static boolean isBadRow(Exception error) {
    return error instanceof BadReferenceException || error instanceof BadCandidatesException;
  }

  private static boolean isExpected(Exception error) {
    return error instanceof CommandException
        || error instanceof StoreException
        || error instanceof ServerException
        || error instanceof AccessException
        || error instanceof QuerySyntaxException
        || error instanceof ReconciliationException
        || isBadRow(error)
        || error instanceof BadGoldException
        || error instanceof IOException
        || error instanceof UncheckedIOException;
  }

  private static String message(Exception error) {
    String message = error instanceof IOException io ? file(io) : error.getMessage();
    return message == null
        ? error.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private static String file(IOException error) {
    String file = error instanceof FileSystemException named ? named.getFile() + ": " : "";
    return file + FileTrouble.say(error);
  }
}
