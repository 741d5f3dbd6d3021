package saksi.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of its own that serves a store as {@code saksi serve} does. */
final class Served implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("at (http://\\S+/)$");

  private final Process process;
  private final URI url;
  private final List<String> said = new ArrayList<>();

  private Served(Process process) throws IOException {
    this.process = process;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    url = url(lines);
    Thread.ofPlatform().daemon().start(() -> keep(lines));
  }

  /** Starts one, and waits until it serves. */
  static Served start(Path store, Path tokenFile) throws IOException {
    return new Served(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dsaksi.log.level=warn",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "saksi.cli.Main",
                "serve",
                "--port=0",
                "--store=" + store,
                "--ingest-token-file=" + tokenFile)
            .redirectErrorStream(true)
            .start());
  }

  private URI url(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = URL.matcher(line);
      if (matcher.find()) {
        return URI.create(matcher.group(1));
      }
      said.add(line);
    }
    throw new IllegalStateException("it does not serve: " + said);
  }

  private void keep(BufferedReader lines) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (said) {
          said.add(line);
        }
      }
    } catch (IOException e) {
      if (process.isAlive()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where the start page is. */
  URI url() {
    return url;
  }

  /** The number of the process. */
  long pid() {
    return process.pid();
  }

  /** The warnings and errors in its log. */
  List<String> complaints() {
    synchronized (said) {
      return said.stream()
          .filter(line -> line.matches(".*\\b(WARN|ERROR|Exception)\\b.*"))
          .toList();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
