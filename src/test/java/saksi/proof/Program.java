package saksi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import saksi.Proof;

/**
 * A program on this machine that others wrote. What is missing is installed by {@code .ci/install}.
 *
 * @param words the beginning of its command line
 */
public record Program(List<String> words) {
  private static final String INSTALL = "; .ci/install installs it";
  private static final Path JARS = Path.of("src/test/readers/lib");
  private static final Path MODULES = Path.of("src/test/npm/node_modules");

  /** What a program printed, and how it ended. */
  public record Result(int code, String out, String err) {
    public Result succeeds() {
      assertThat(code).as(out + err).isZero();
      return this;
    }

    public List<String> lines() {
      return out.lines().toList();
    }
  }

  static Program rapper() {
    Program rapper = new Program(List.of("rapper"));
    Proof.needs(rapper.starts("--version"), "rapper of raptor2-utils" + INSTALL);
    return rapper;
  }

  /** Debian's Python, which has the libraries, before any other. */
  public static Program python(String... words) {
    List<String> found =
        Stream.of("/usr/bin/python3", "python3")
            .filter(python -> new Program(List.of(python)).starts("-c", "import rdflib, networkx"))
            .limit(1)
            .toList();
    Proof.needs(!found.isEmpty(), "Python with rdflib and networkx" + INSTALL);
    return new Program(Stream.concat(found.stream(), Stream.of(words)).toList());
  }

  /** A script of {@code src/test/npm}. */
  static Program node(String script) {
    Program node = new Program(List.of("node"));
    boolean isThere = node.starts("--version") && Files.isDirectory(MODULES);
    Proof.needs(isThere, "Node.js and the packages of src/test/npm" + INSTALL);
    return new Program(List.of("node", "src/test/npm/" + script));
  }

  /** A program of {@code src/test/readers}, in a Java of its own with other libraries. */
  static Program java(String source) {
    Proof.needs(Files.isDirectory(JARS), "the jars of src/test/readers" + INSTALL);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = "src/test/readers/" + source;
    return new Program(List.of(java, "-XX:+UseSerialGC", "-Xmx512m", "-cp", JARS + "/*", program));
  }

  private boolean starts(String... more) {
    try {
      return run(more).code == 0;
    } catch (IOException e) {
      return false;
    }
  }

  public Result run(String... more) throws IOException {
    return runIn(Path.of("").toAbsolutePath(), more);
  }

  /** Runs it in a folder. */
  public Result runIn(Path folder, String... more) throws IOException {
    Path err = Files.createTempFile("program", ".err");
    try {
      List<String> line = Stream.concat(words.stream(), Stream.of(more)).toList();
      ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.onExit().join().exitValue(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }
}
