package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import saksi.reconciliation.LocalService;

/**
 * Runs the README as its reader does, line after line: one store, a server that answers the curl
 * lines below it until the next command of saksi, files written to a folder of their own.
 */
class ReadmeCommandsTest {
  private static final String PROGRAM = "./saksi";
  private static final Set<String> SERVERS = Set.of("up", "serve");
  private static final Set<String> WRITTEN =
      Set.of(
          "graph.trig",
          "meetings.graphml",
          "claims.csv",
          "network.gexf",
          "tables",
          "candidates.tsv",
          "my-entities",
          "relation-model.tsv",
          "monday.zip");
  @TempDir static Path temp;
  private static @Nullable Serving serving;

  @AfterAll
  static void stop() {
    if (serving != null) {
      serving.close();
      serving = null;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLineDoesWhatItShows() {
    return Readme.lines().stream()
        .map(line -> DynamicTest.dynamicTest(line.command(), () -> check(line)));
  }

  @Test
  void everyCommandIsShown() {
    List<String> shown =
        Readme.lines().stream()
            .filter(line -> line.command().contains(PROGRAM))
            .map(line -> afterProgram(line.command()).getFirst())
            .toList();
    assertThat(shown).containsAll(CommandLineTest.commands());
  }

  private static void check(Readme.Line line) throws Exception {
    String program = line.words().getFirst();
    if (line.command().contains(PROGRAM)) {
      shows(line, saksi(line.command()));
    } else if (program.equals("curl")) {
      shows(line, curl(line.words()));
    } else if (program.equals("mvn")) {
      assertThat(line.words()).containsSubsequence("mvn", "verify");
      assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("mvn( -\\w+)* verify");
    } else {
      assertThat(Path.of(program)).isExecutable();
    }
  }

  /** The first line that is shown is the first that is printed, the width of columns aside. */
  private static void shows(Readme.Line line, String printed) {
    if (!line.shown().isEmpty()) {
      String first = line.shown().getFirst().replaceFirst(" ?[.]{3}$", "");
      assertThat(narrow(printed.lines().findFirst().orElse(""))).startsWith(narrow(first));
    }
  }

  private static String narrow(String line) {
    return line.replaceAll("\\s+", " ").strip();
  }

  private static String saksi(String command) throws IOException {
    stop();
    List<String> args = new ArrayList<>(afterProgram(command));
    byte[] in = input(command, args);
    args.replaceAll(word -> WRITTEN.contains(word) ? temp.resolve(word).toString() : word);
    if (CommandLineTest.takesStore(args.getFirst())) {
      args.addAll(List.of("--store", temp.resolve("store").toString()));
    }
    if (args.getFirst().equals("reconcile") && args.contains("--out")) {
      return reconciled(args);
    }
    if (SERVERS.contains(args.getFirst())) {
      return served(args);
    }
    if (args.getFirst().equals("watch")) {
      return watched(args);
    }
    Run run = Run.with(in, args.toArray()).succeeds();
    assertThat(args).filteredOn(isInTemp()).allSatisfy(file -> assertThat(Path.of(file)).exists());
    return run.out().replace(temp.resolve("store").toString(), "data/store");
  }

  private static String watched(List<String> args) {
    try (Serving watching = new Serving(args.toArray(String[]::new))) {
      Awaiting.until(() -> watching.printed().contains("Watching"));
      return watching.printed();
    }
  }

  /** Candidates from a service on this machine, of which the reader marks the first. */
  private static String reconciled(List<String> args) throws IOException {
    try (LocalService service = LocalService.answering("[{\"id\": \"Q34\", \"score\": 90}]")) {
      args.addAll(List.of("--endpoint", service.address().toString(), "--pause", "0"));
      Run run = Run.of(args.toArray()).succeeds();
      Path candidates = temp.resolve("candidates.tsv");
      String table = Files.readString(candidates);
      Files.writeString(candidates, table.replaceFirst("\n\t", "\nx\t"));
      return run.out();
    }
  }

  private static Predicate<String> isInTemp() {
    return word -> word.startsWith(temp.toString());
  }

  /** What the program is given, in a line such as {@code source <(./saksi completion)} too. */
  private static List<String> afterProgram(String command) {
    String after = command.substring(command.indexOf(PROGRAM) + PROGRAM.length());
    return Readme.words(command.contains("<(") ? after.replace(")", "") : after);
  }

  /** Standard input: what is echoed into a pipe, or a file, whose words are taken away. */
  private static byte[] input(String command, List<String> args) throws IOException {
    int file = args.indexOf("<");
    if (file >= 0) {
      byte[] bytes = Files.readAllBytes(Path.of(args.get(file + 1)));
      args.subList(file, file + 2).clear();
      return bytes;
    }
    return command.startsWith("echo ") ? Readme.words(command).get(1).getBytes(UTF_8) : new byte[0];
  }

  private static String served(List<String> args) {
    int port = args.indexOf("--port");
    if (port >= 0) {
      args.subList(port, port + 2).clear();
    }
    args.addAll(List.of("--port", "0"));
    serving = new Serving(args.toArray(String[]::new));
    String url = serving.url();
    assertThat(Readme.pages()).isNotEmpty().allMatch(page -> get(url + page).contains("Saksi"));
    return serving
        .printed()
        .replace(url, "http://localhost:8080/")
        .replace(temp.resolve("store").toString(), "data/store");
  }

  private static String get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  /** An address, then options, each with its value. */
  private static String curl(List<String> words) throws IOException {
    URI uri =
        URI.create(Objects.requireNonNull(serving, "nothing serves").url())
            .resolve(URI.create(words.get(1)).getRawPath());
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    for (int i = 2; i < words.size(); i += 2) {
      option(words.get(i), words.get(i + 1), request);
    }
    return send(request.build());
  }

  private static void option(String name, String value, HttpRequest.Builder request)
      throws IOException {
    switch (name) {
      case "-H" -> request.header(value.split(": ")[0], value.split(": ")[1]);
      case "--data-urlencode" ->
          request
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form(value)));
      default -> throw new AssertionError("the test knows no curl " + name);
    }
  }

  /** As curl writes {@code name@file}. */
  private static String form(String field) throws IOException {
    String[] parts = field.split("@", 2);
    return parts[0] + "=" + URLEncoder.encode(Files.readString(Path.of(parts[1])), UTF_8);
  }

  private static String send(HttpRequest request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      return response.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
