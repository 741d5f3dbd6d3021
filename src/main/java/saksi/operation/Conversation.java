package saksi.operation;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request at the control socket of a store, which is a word, and its answer, which is a line
 * and, for a backup, its bytes after that.
 */
record Conversation(Intake intake, SocketChannel asker) {
  static final String COMPACT = "compact";
  static final String BACKUP = "backup";
  static final String FAILED = "failed";

  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  void hold() throws IOException {
    BufferedReader in = new BufferedReader(Channels.newReader(asker, StandardCharsets.UTF_8));
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(asker));
    String wish = String.valueOf(in.readLine());
    try {
      switch (wish) {
        case COMPACT -> {
          Compaction done = intake.compact();
          line(out, done.before() + " " + done.after());
        }
        case BACKUP -> {
          line(out, String.valueOf(intake.store().hashes().size()));
          intake.store().backup(out);
        }
        default -> line(out, FAILED + " what is asked for is not known: " + wish);
      }
    } catch (RuntimeException e) {
      LOG.warn("cannot {}", wish, e);
      line(out, FAILED + " " + firstLine(e));
    }
    out.flush();
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
