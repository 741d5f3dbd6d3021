package saksi.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Another process that uses a store: it holds it, or writes batch after batch until it is killed.
 */
final class ChildProcess implements AutoCloseable {
  static final int BATCH = 7;

  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(Process process) {
    this.process = process;
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a process that does {@code hold} or {@code write}. */
  static ChildProcess start(String deed, Path store) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            ChildProcess.class.getName(),
            deed,
            store.toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ChildProcess(builder.start());
  }

  /** Waits for a line of the process's output. */
  void await(String line) throws IOException {
    for (String said = lines.readLine(); !line.equals(said); said = lines.readLine()) {
      if (said == null) {
        throw new IOException("the process ended before it said: " + line);
      }
    }
  }

  long pid() {
    return process.pid();
  }

  /** Kills the process at once, as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** What the process does. */
  public static void main(String[] args) throws InterruptedException {
    Store store = Store.open(Path.of(args[1]));
    if (args[0].equals("hold")) {
      System.out.println("holding");
      Thread.sleep(Long.MAX_VALUE);
    }
    for (int batch = 0; ; batch++) {
      write(store, batch);
      System.out.println("committed " + batch);
    }
  }

  private static void write(Store store, int number) {
    try (Batch batch = store.begin()) {
      for (int i = 0; i < BATCH; i++) {
        String id = "a" + (number * BATCH + i);
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      System.out.println("written " + number);
      batch.commit();
    }
  }
}
