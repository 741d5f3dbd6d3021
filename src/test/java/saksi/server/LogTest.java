package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written into requests must not be read as lines of the log. */
class LogTest {
  private static final String FORGED = "x\r\n2026-11-29 INFO forged\n\u001b[31m\u0000red";

  @Test
  void aMessageIsOneLine() {
    String line = written(event(null));
    assertThat(line)
        .endsWith(" WARN  Filter: x 2026-11-29 INFO forged [31m red" + System.lineSeparator());
    assertThat(line.lines()).hasSize(1);
  }

  @Test
  void aTraceHasNoLinesButItsOwn() {
    Throwable fault = new IllegalStateException(FORGED, new RuntimeException(FORGED));
    List<String> lines = written(event(fault)).lines().toList();
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.matches("(\\tat |\\t\\.\\.\\. |Caused by: |java\\.).*"))
        .noneMatch(line -> line.contains("\u001b") || line.contains("\u0000"));
    assertThat(lines).filteredOn(line -> line.contains("forged")).hasSize(3);
    assertThat(written(event(fault))).endsWith("\n");
  }

  private static LogEvent event(@Nullable Throwable thrown) {
    return Log4jLogEvent.newBuilder()
        .setLoggerName("saksi.server.Filter")
        .setLevel(Level.WARN)
        .setMessage(new SimpleMessage(FORGED))
        .setThrown(thrown)
        .build();
  }

  private static String written(LogEvent event) {
    LoggerContext context = (LoggerContext) LogManager.getContext(false);
    return context
        .getConfiguration()
        .getAppender("console")
        .getLayout()
        .toSerializable(event)
        .toString();
  }
}
