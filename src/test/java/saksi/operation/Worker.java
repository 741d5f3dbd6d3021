package saksi.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.pipeline.PlainBuilders;
import saksi.pipeline.Progress;
import saksi.reader.ArticleFiles;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.store.Store;

/** Another process that works on a store, says how far it is, and may be killed at any moment. */
final class Worker implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private Worker(Process process) {
    this.process = process;
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts one that does a deed: build, watch, compact, upload or restore. */
  static Worker start(String deed, Path store, Path input) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:ErrorFile=/dev/null",
            "-Dsaksi.log.level=error",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            deed,
            store.toString(),
            input.toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Worker(builder.start());
  }

  /** The next line that it says; empty when it has ended. */
  Optional<String> line() throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  /** Waits until it has said so many lines, or has ended. */
  void await(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      if (line().isEmpty()) {
        return;
      }
    }
  }

  /** Waits for its end by itself, and gives its exit code. */
  int end() throws IOException, InterruptedException {
    while (line().isPresent()) {}
    return process.waitFor();
  }

  /** Kills it at once, as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** What the process does. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path input = Path.of(args[2]);
    try (Store store = Store.open(Path.of(args[1]))) {
      System.out.println("open");
      switch (args[0]) {
        case "build" -> PlainBuilders.builder().build(List.of(input), store, new Told());
        case "watch" -> watch(store, input);
        case "compact" -> compact(store);
        case "restore" -> store.restore(input);
        case "upload" -> serve(store, input);
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
    System.out.println("done");
  }

  static Intake intake(Store store) {
    return new Intake(store, PlainBuilders.builder(), Clock.systemUTC());
  }

  /** Watches a folder in which the files of another appear by and by. */
  private static void watch(Store store, Path pool) throws IOException {
    Path folder = Files.createDirectories(store.path().resolveSibling("masuk"));
    Watch watch = new Watch(List.of(folder), intake(store), true, System.out::println);
    for (Path file : ArticleFiles.find(List.of(pool))) {
      Path copy = folder.resolve(file.getFileName());
      if (!Files.exists(copy)) {
        Files.copy(file, copy);
      }
      watch.look();
    }
    watch.look();
  }

  private static void compact(Store store) {
    while (true) {
      System.out.println("compacting");
      store.compact();
    }
  }

  private static void serve(Store store, Path token) {
    ArticlesServlet servlet =
        new ArticlesServlet(Optional.of(Token.in(token)), intake(store), PlainBuilders.IRIS);
    try (KnowledgeServer server =
        KnowledgeServer.start(
            store, ServerOptions.DEFAULT.at("localhost", 0), servlet.beside(Map.of()))) {
      System.out.println(server.url());
      server.join();
    }
  }

  /** Says a word for each file. */
  private static final class Told implements Progress {
    @Override
    public void begin(int files) {}

    @Override
    public void advance() {
      System.out.println("file");
    }
  }
}
