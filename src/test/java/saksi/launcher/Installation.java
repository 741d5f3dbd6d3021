package saksi.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the launcher in a folder of its own, with an environment that holds only what a test
 * puts there.
 */
final class Installation {
  /** What the launcher calls besides Java and Maven. */
  private static final List<String> TOOLS =
      List.of("dirname", "find", "head", "mkdir", "readlink", "sed", "touch", "cat");

  private final Path root;
  private final Map<String, String> environment = new TreeMap<>();

  /** What a run left: both streams and the exit code. */
  record Run(String out, String err, int code) {}

  Installation(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("bin"));
    Files.createDirectories(root.resolve("jvms"));
    Files.createDirectories(top().resolve("src/main"));
    Files.copy(Path.of("saksi"), top().resolve("saksi"));
    Files.writeString(top().resolve("pom.xml"), "<project/>");
    for (String tool : TOOLS) {
      script(root.resolve("bin").resolve(tool), "exec " + where(tool) + " \"$@\"");
    }
    environment.put("PATH", root.resolve("bin").toString());
    environment.put("SAKSI_JVMS", root.resolve("jvms").toString());
  }

  /** The top folder of the program; its name has spaces. */
  Path top() {
    return root.resolve("a program's folder");
  }

  Path jar() {
    return top().resolve("target/saksi.jar");
  }

  Installation with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** A Java that only says its name and what it is called with. */
  Path java(String place, String version) throws IOException {
    Path home = root.resolve(place);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(home.resolve("bin/java"), "printf '[%s]' \"" + home.getFileName() + "\" \"$@\"");
    script(home.resolve("bin/javac"), "exit 1");
    return home;
  }

  /**
   * A Maven with this body; it says what it is called with in {@code maven.txt} of the top folder.
   */
  void maven(String body) throws IOException {
    script(root.resolve("bin/mvn"), "echo \"$JAVA_HOME $*\" >> maven.txt\n" + body);
  }

  void onPath(Path java) throws IOException {
    Files.createSymbolicLink(root.resolve("bin/java"), java.resolve("bin/java"));
  }

  /** Stands for a jar that is newer than all sources. */
  void packaged() throws IOException {
    Files.createDirectories(top().resolve("target/lib"));
    Files.writeString(jar(), "");
    Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plus(Duration.ofHours(1))));
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(top().resolve("saksi"), arguments);
  }

  /** Runs the launcher by the name {@code called}, from a folder that is not its own. */
  Run run(Path called, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(called.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher did not end");
    }
    return new Run(Files.readString(out), Files.readString(err), process.exitValue());
  }

  private static Path where(String tool) {
    return List.of("/usr/bin", "/bin").stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " on this machine"));
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n", UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
