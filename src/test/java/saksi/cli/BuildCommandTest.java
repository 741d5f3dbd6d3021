package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
  @TempDir Path temp;
  private Path store;
  private Articles articles;

  @BeforeEach
  void writeArticles() {
    store = temp.resolve("store");
    articles = Articles.in(temp.resolve("articles"));
  }

  @Test
  void aFolderBecomesAGraph() {
    assertSummary(build(0), 2, 0, 0, 0);
    assertThat(export()).contains("<http://localhost:3030/article/kunjungan>").contains("@id");
  }

  @Test
  void aSecondBuildChangesNothingAndSaysSo() {
    build(0);
    String before = export();
    Run second = build(0);
    assertSummary(second, 0, 2, 0, 0);
    assertThat(second.out()).contains("Nothing changed.");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void filesForDownloadAreWrittenWhenAskedFor() {
    build(0);
    Path dumps = store.resolve("dumps");
    assertThat(dumps).doesNotExist();
    Run again = Run.of("build", "--dumps", "--store", store, articles.folder()).succeeds();
    assertThat(again.out()).contains("Dumps in " + dumps);
    assertThat(dumps.toFile().list())
        .containsExactlyInAnyOrder("saksi.nq.gz", "saksi.nt.gz", "saksi.ttl.gz", "saksi.jsonld.gz");
    Run.of("withdraw", "--store", store, "kunjungan").succeeds();
    assertThat(dumps.toFile().list()).isEmpty();
  }

  @Test
  void unsureClaimsAreLeftOut() {
    build(0);
    String all = export();
    Run sure = Run.of("build", "--store", store, "--min-confidence", "0.9", articles.folder());
    assertSummary(sure.succeeds(), 0, 0, 2, 0);
    assertThat(confidences(export())).isSubsetOf(confidences(all)).allMatch(c -> c >= 0.9);
    assertThat(confidences(all)).anyMatch(c -> c < 0.9);
    assertThat(export()).contains("without claims of a confidence below 0.9");
    assertSummary(build(0), 0, 0, 2, 0);
    assertThat(export()).isEqualTo(all);
  }

  @Test
  void aBuildOfTheSameConfidenceIsUnchanged() {
    Object[] command = {"build", "--store", store, "--min-confidence", "0.7", articles.folder()};
    Run.of(command).succeeds();
    assertSummary(Run.of(command).succeeds(), 0, 2, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.1", "2", "viel", "NaN", ""})
  void aConfidenceIsFromZeroToOne(String words) {
    Run.of("build", "--store", store, "--min-confidence=" + words, articles.folder())
        .isWrongUsage("--min-confidence");
    assertThat(store).doesNotExist();
  }

  private static Set<Double> confidences(String export) {
    return Pattern.compile("saksi#confidence> \"([0-9.]+)\"")
        .matcher(export)
        .results()
        .map(match -> Double.valueOf(match.group(1)))
        .collect(Collectors.toSet());
  }

  @Test
  void aChangedArticleReplacesItsGraph() {
    build(0);
    articles.with("serangan", Articles.STRIKE.replace("Odesa", "Kherson"));
    Run second = build(0);
    assertSummary(second, 0, 1, 1, 0);
    assertThat(second.out()).doesNotContain("Nothing changed.");
    assertThat(export())
        .contains("Rusia Menyerang Kherson")
        .doesNotContain("Rusia Menyerang Odesa");
  }

  @Test
  void theOrderOfTheInputsDoesNotMatter() {
    Path one = articles.folder().resolve("kunjungan.txt");
    Path other = articles.folder().resolve("serangan.txt");
    Run.of("build", "--store", store, one, other).succeeds();
    Path second = temp.resolve("second");
    Run.of("build", "--store", second, other).succeeds();
    Run.of("build", "--store", second, one).succeeds();
    assertThat(Run.of("export", "--store", second, "-").succeeds().out()).isEqualTo(export());
  }

  @Test
  void aCleanBuildForgetsWhatWasThere() throws IOException {
    build(0);
    Files.delete(articles.folder().resolve("serangan.txt"));
    Run.of("build", "--clean", "--store", store, "--base", "https://contoh.id/g", articles.folder())
        .succeeds();
    assertThat(export())
        .contains("https://contoh.id/g/article/kunjungan")
        .doesNotContain("serangan")
        .doesNotContain("localhost");
  }

  @Test
  void aStoreKeepsItsBase() {
    Run.of("build", "--store", store, "--base", "https://contoh.id/", articles.folder()).succeeds();
    assertSummary(build(0), 0, 2, 0, 0);
    Run.of("build", "--store", store, "--base", "https://lain.id/", articles.folder())
        .failsSaying("has the base https://contoh.id/");
  }

  @Test
  void oneBadFileNeverStopsTheRest() throws IOException {
    byte[] noise = new byte[3000];
    new Random(5).nextBytes(noise);
    articles.write("a-kosong.txt", new byte[0]);
    articles.write("b-biner.txt", noise);
    articles.write(
        "c-rusak.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x80, (byte) 0x93, (byte) 0xE2});
    articles.write("d-besar.txt", large());
    Run run = build(1);
    assertSummary(run, 2, 0, 0, 4);
    assertThat(run.err().lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("saksi: "))
        .anyMatch(line -> line.startsWith("saksi: empty: ") && line.contains("a-kosong.txt"))
        .anyMatch(line -> line.startsWith("saksi: binary: ") && line.contains("b-biner.txt"))
        .anyMatch(line -> line.startsWith("saksi: encoding: ") && line.contains("c-rusak.txt"))
        .anyMatch(line -> line.startsWith("saksi: too-large: ") && line.contains("d-besar.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "UTF-8"})
  void everyKnownEncodingGivesTheSameGraph(String charset) throws IOException {
    String text = Articles.VISIT.replace("Sato.", "Sato – André “Hana” Sato.");
    Path plain = temp.resolve("plain");
    new Articles(temp.resolve("one")).with("kunjungan", text);
    new Articles(temp.resolve("two"))
        .write("kunjungan.txt", text.getBytes(Charset.forName(charset)));
    Run.of("extract", "--format", "json", "--out", plain, temp.resolve("one")).succeeds();
    Path coded = temp.resolve("coded");
    Run.of("extract", "--format", "json", "--out", coded, temp.resolve("two")).succeeds();
    assertThat(coded.resolve("kunjungan.json"))
        .hasSameTextualContentAs(plain.resolve("kunjungan.json"));
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path secret = articles.write("rahasia.txt", Articles.VISIT.getBytes(UTF_8));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "this user may read everything");
    Run run = build(1);
    assertSummary(run, 2, 0, 0, 1);
    assertThat(run.err()).startsWith("saksi: no-access: ").contains("rahasia.txt");
  }

  @Test
  void aMissingInputIsNamed() {
    Run run = Run.of("build", "--store", store, articles.folder(), temp.resolve("tiada.txt"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("saksi: missing: ").contains("tiada.txt");
    assertSummary(run, 2, 0, 0, 1);
  }

  @Test
  void twoFilesOfOneIdAreAFailure() {
    new Articles(articles.folder().resolve("lain")).with("kunjungan", Articles.STRIKE);
    Run run = build(1);
    assertSummary(run, 2, 0, 0, 1);
    assertThat(run.err()).startsWith("saksi: duplicate: ").contains("lain/kunjungan.txt");
  }

  @Test
  void aFolderWithoutArticlesIsNamed() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("hampa"));
    Run.of("build", "--store", store, empty).failsSaying("no article in the folder " + empty);
    assertThat(store).doesNotExist();
  }

  @Test
  void aStoreThatCannotBeIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("berkas"), "isi");
    Run.of("build", "--store", file, articles.folder()).failsSaying(file.toString());
    Run.of("build", "--store", file.resolve("dalam"), articles.folder()).failsSaying("dalam");
    Run.of("build", "--store", articles.folder(), articles.folder()).failsSaying("not a store");
  }

  @Test
  void anythingIsReadOrRefused() {
    Random random = new Random(11);
    byte[] whole = Articles.VISIT.getBytes(UTF_8);
    for (int i = 0; i < 30; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      articles.write("acak" + i + ".txt", bytes);
      articles.write("potong" + i + ".txt", Arrays.copyOf(whole, random.nextInt(whole.length)));
      articles.write(
          "utf16-" + i + ".txt", Arrays.copyOf(Articles.VISIT.getBytes(UTF_16LE), 90 + i));
    }
    Run run = Run.of("build", "--store", store, articles.folder());
    assertThat(run.err().lines())
        .allMatch(line -> line.matches("saksi: (empty|binary|encoding): .*"), "a refusal by name");
  }

  private static byte[] large() {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) 'a');
    return line;
  }

  private Run build(int code) {
    Run run = Run.of("build", "--store", store, articles.folder());
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    return run;
  }

  private String export() {
    return Run.of("export", "--store", store, "-").succeeds().out();
  }

  private static void assertSummary(Run run, int read, int unchanged, int replaced, int failed) {
    assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains(
            "read " + read, "unchanged " + unchanged, "replaced " + replaced, "failed " + failed);
  }
}
