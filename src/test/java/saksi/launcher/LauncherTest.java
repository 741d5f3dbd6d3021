package saksi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import saksi.launcher.Installation.Run;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Installation installation;

  @BeforeEach
  void install() throws IOException {
    installation = new Installation(folder.toRealPath());
  }

  @Test
  void runsTheProgramOnThisJava() throws Exception {
    installation.packaged();
    packThisProgram(installation.jar());
    Run run = installation.with("JAVA_HOME", System.getProperty("java.home")).run("--version");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("saksi ");
    assertThat(run.code()).isZero();
  }

  @Test
  void passesArgumentsOnUnchanged() throws Exception {
    installation.packaged();
    installation.java("jvms/jdk", "21.0.2");
    Run run = installation.run("query", "two words", "", "a*");
    assertThat(run.out()).endsWith("[-jar][" + installation.jar() + "][query][two words][][a*]");
  }

  @Test
  void givesTheMachineItsOptions() throws Exception {
    installation.packaged();
    installation.java("jvms/jdk", "21.0.2");
    Run run = installation.with("JAVA_OPTS", "-Xmx4g -Da=b").with("SAKSI_OPTS", "-Dc").run("serve");
    assertThat(run.out()).contains("[-XX:+UseSerialGC]", "[-Xmx4g][-Da=b][-Dc][-jar]");
  }

  @Test
  void worksThroughLinks() throws Exception {
    installation.packaged();
    installation.java("jvms/jdk", "21.0.2");
    Path link = Files.createSymbolicLink(folder.resolve("s"), installation.top().resolve("saksi"));
    Path relative = Files.createSymbolicLink(folder.resolve("t"), Path.of("s"));
    assertThat(installation.run(link).out()).contains("[" + installation.jar() + "]");
    assertThat(installation.run(relative).out()).contains("[" + installation.jar() + "]");
  }

  @Test
  void takesTheFirstJavaThatIsNewEnough() throws Exception {
    installation.packaged();
    installation.java("jvms/old", "17.0.1");
    installation.java("jvms/usual", "25");
    assertThat(installation.run().out()).startsWith("[usual]");
    installation.onPath(installation.java("path", "21"));
    assertThat(installation.run().out()).startsWith("[path]");
    installation.with("JAVA_HOME", installation.java("home", "22-ea"));
    assertThat(installation.run().out()).startsWith("[home]");
    installation.with("SAKSI_JAVA_HOME", installation.java("own", "24.0.1"));
    assertThat(installation.run().out()).startsWith("[own]");
  }

  @Test
  void passesOverJavasThatAreTooOld() throws Exception {
    installation.packaged();
    installation.with("JAVA_HOME", installation.java("home", "1.8.0_402"));
    installation.onPath(installation.java("path", "17.0.9"));
    installation.java("jvms/usual", "25");
    assertThat(installation.run().out()).startsWith("[usual]");
  }

  @Test
  @DisabledOnOs(value = OS.MAC, disabledReason = "the system itself names the Javas there are")
  void saysWhatToInstallWhereThereIsNoJava() throws Exception {
    installation.packaged();
    assertThat(installation.run("--version")).isEqualTo(missing("Java"));
    Files.delete(installation.jar());
    assertThat(installation.run("--version")).isEqualTo(missing("JDK"));
  }

  @Test
  void refusesAJavaOfTheUsersThatIsTooOld() throws Exception {
    installation.packaged();
    Path old = installation.java("own", "17");
    Run run = installation.with("SAKSI_JAVA_HOME", old).run();
    assertThat(run.err())
        .isEqualTo("saksi: there is no Java 21 or later in SAKSI_JAVA_HOME, " + old + "\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void packagesOnceAndAgainWhenASourceIsNewer() throws Exception {
    Path home = installation.java("jvms/jdk", "21");
    installation.maven("mkdir -p target/lib; touch target/saksi.jar");
    Run first = installation.run("--version");
    assertThat(first.out()).startsWith("[jdk]").endsWith("[--version]");
    assertThat(first.err()).startsWith("saksi: building").hasLineCount(1);
    assertThat(installation.run().err()).isEmpty();

    Path query = Files.createDirectories(installation.top().resolve("queries")).resolve("q.rq");
    Files.writeString(query, "ASK {}");
    Files.setLastModifiedTime(query, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    assertThat(installation.run().err()).hasLineCount(1);
    assertThat(installation.top().resolve("maven.txt"))
        .hasContent((home + " -B -q -Dmaven.test.skip=true -Ddist.skip=true package\n").repeat(2));
  }

  @Test
  void showsWhatMavenSaidWhenItFails() throws Exception {
    installation.java("jvms/jdk", "21");
    installation.maven("echo 'cannot find symbol'; exit 1");
    Run run = installation.run("--version");
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("cannot find symbol\n")
        .endsWith("the build failed, see above\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    installation.java("jvms/jdk", "21");
    assertThat(installation.run().err())
        .isEqualTo("saksi: install Maven 3.8.6 or later to build the program\n");
  }

  private static Run missing(String product) {
    String line = "saksi: install a %s of version 21 or later (https://adoptium.net),";
    return new Run("", line.formatted(product) + " or name its folder in SAKSI_JAVA_HOME\n", 1);
  }

  /** A jar that holds only the class path of this test, as the packaged one names its libraries. */
  private static void packThisProgram(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.MAIN_CLASS, "saksi.cli.Main");
    manifest.getMainAttributes().put(Name.CLASS_PATH, classPath());
    FileTime later = Files.getLastModifiedTime(jar);
    try (OutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.flush();
    }
    Files.setLastModifiedTime(jar, later);
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toUri().toString())
        .collect(Collectors.joining(" "));
  }
}
