package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that serves in a thread of its own until it is closed. */
final class Serving implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("at (http://\\S+/)\\s");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Thread thread;

  Serving(String... args) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    thread = Thread.ofPlatform().start(() -> Saksi.run(args, streams));
  }

  /** Where it serves, once it does. */
  String url() {
    Awaiting.until(() -> !thread.isAlive() || URL.matcher(err.toString(UTF_8)).find());
    Matcher url = URL.matcher(err.toString(UTF_8));
    assertThat(url.find()).as(err.toString(UTF_8)).isTrue();
    return url.group(1);
  }

  /** What it has printed, results before messages. */
  String printed() {
    return out.toString(UTF_8) + err.toString(UTF_8);
  }

  @Override
  public void close() {
    thread.interrupt();
    Awaiting.until(() -> !thread.isAlive());
  }
}
