package saksi.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that a build leaves, unpacked and used on a machine without Maven. */
class DistributionIT {
  private static final Path SYSTEMD = Path.of("/usr/bin/systemd-analyze");

  @TempDir private static Path folder;
  private static Path top;

  @BeforeAll
  static void unpack() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target"));
        ZipFile zip =
            new ZipFile(
                built
                    .filter(f -> f.getFileName().toString().matches("saksi-.*\\.zip"))
                    .findFirst()
                    .orElseThrow()
                    .toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
    try (Stream<Path> inside = Files.list(folder)) {
      top = inside.findFirst().orElseThrow();
    }
  }

  @Test
  void itBuildsAndAsks() throws Exception {
    Path store = folder.resolve("store");

    assertThat(saksi("build", "--store", store.toString(), top.resolve("seeds").toString()))
        .contains("read                  5");
    assertThat(saksi("query", "--store", store.toString(), "deployments")).contains("Korea Utara");
  }

  @Test
  void theUnitIsSoundForSystemd() throws Exception {
    assumeTrue(Files.isExecutable(SYSTEMD), "there is no systemd-analyze");
    assertThat(top.resolve("saksi").toFile().setExecutable(true)).isTrue();
    String unit = Files.readString(top.resolve("deploy/saksi.service"));
    Path there =
        Files.writeString(
            folder.resolve("saksi.service"),
            unit.replace("/opt/saksi", top.toString()).replace("User=saksi", "User=root"));
    Process verifying =
        new ProcessBuilder(SYSTEMD.toString(), "verify", "--man=no", there.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verifying.getInputStream().readAllBytes(), UTF_8);

    assertThat(verifying.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.contains("saksi.service"))).isEmpty();
  }

  @Test
  void everyLibraryIsInTheListOfPartsAndOfLicences() throws IOException {
    String parts = Files.readString(top.resolve("sbom.json"));
    String licences = Files.readString(top.resolve("licenses/THIRD-PARTY.txt"));

    try (Stream<Path> libraries = Files.list(top.resolve("lib"))) {
      assertThat(libraries)
          .isNotEmpty()
          .allSatisfy(jar -> {
            String name = jar.getFileName().toString().replaceFirst("-\\d[^-]*\\.jar$", "");
            assertThat(parts).contains("/" + name + "@");
            assertThat(licences).contains(":" + name + ":");
          });
    }
  }

  @Test
  void itHoldsWhatAReaderLooksFor() {
    assertThat(List.of("LICENSE", "README.md", "ontology", "queries", "seeds/reference", "deploy"))
        .allSatisfy(name -> assertThat(top.resolve(name)).exists());
  }

  /** What a command prints; the only tools on the path are those of the system. */
  private static String saksi(String... arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("sh", top.resolve("saksi").toString()), Stream.of(arguments))
                    .toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
