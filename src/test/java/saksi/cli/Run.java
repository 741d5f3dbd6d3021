package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** A command line that was run in this process, with all that it printed. */
record Run(int code, String out, String err) {

  static Run of(Object... words) {
    return with(new byte[0], words);
  }

  /** A command line that is given bytes on standard input. */
  static Run with(byte[] in, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    int code = Saksi.run(args, streams);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  Run succeeds() {
    assertThat(code).as(err).isZero();
    return this;
  }

  /** Fails with one line for the user and without a trace. */
  Run failsSaying(String words) {
    assertThat(code).as(out + err).isEqualTo(1);
    assertThat(err).startsWith("saksi: ").contains(words);
    assertThat(err.lines()).hasSize(1);
    return this;
  }

  Run isWrongUsage(String words) {
    assertThat(code).as(out + err).isEqualTo(2);
    assertThat(err).startsWith("saksi: ").contains(words).contains("--help");
    assertThat(err.lines().count()).isBetween(2L, 3L);
    assertThat(out).isEmpty();
    return this;
  }
}
