package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.reader.ReadResult.Problem;
import saksi.text.Article;

class ArticleReaderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TEXT =
      "Menlu Mali – André – tiba di Bamako\nIa disambut “wali kota”.\n";

  @TempDir Path folder;

  @Test
  void anArticleIsNamedAfterItsFile() throws IOException {
    Article article = read("berita.pagi.txt", TEXT.getBytes(UTF_8));
    assertThat(article.id()).isEqualTo("berita.pagi");
    assertThat(article.source()).isEqualTo(folder + "/berita.pagi.txt");
    assertThat(article.headline()).contains("Menlu Mali – André – tiba di Bamako");
    assertThat(passages(article)).containsExactlyElementsOf(TEXT.lines().toList());
  }

  @Test
  void everyKnownEncodingGivesTheSameText() throws IOException {
    assertThat(read("a.txt", TEXT.getBytes(UTF_8)).text().string()).isEqualTo(TEXT);
    assertThat(read("b.txt", ("\uFEFF" + TEXT).getBytes(UTF_8)).text().string()).isEqualTo(TEXT);
    assertThat(read("c.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)).text().string()).isEqualTo(TEXT);
    assertThat(read("d.txt", ("\uFEFF" + TEXT).getBytes(UTF_16BE)).text().string()).isEqualTo(TEXT);
    assertThat(read("e.txt", TEXT.getBytes(UTF_16LE)).text().string()).isEqualTo(TEXT);
    assertThat(read("f.txt", TEXT.getBytes(UTF_16BE)).text().string()).isEqualTo(TEXT);
    assertThat(read("g.txt", TEXT.getBytes(WINDOWS_1252)).text().string()).isEqualTo(TEXT);
  }

  @Test
  void lineEndsAreOneCharacter() throws IOException {
    Article article = read("a.txt", "Satu\r\n\r\nDua\rTiga\n".getBytes(UTF_8));
    assertThat(article.text().string()).isEqualTo("Satu\n\nDua\nTiga\n");
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    Article article = read("a.txt", "Wakil 🦓 tiba\nDi Accra 🦓 hujan\n".getBytes(UTF_8));
    assertThat(article.text().length()).isEqualTo(30);
    assertThat(passages(article)).containsExactly("Wakil 🦓 tiba", "Di Accra 🦓 hujan");
  }

  @Test
  void headerLinesDescribeTheArticle() throws IOException {
    String header =
        "Judul: Raja Tiba\nPenerbit: Koran Contoh\nTanggal: 2024-11-29\nSumber: https://a.id/1\n";
    Article article = read("a.txt", (header + "\nSultan menyambut raja.\n").getBytes(UTF_8));
    assertThat(article.headline()).contains("Raja Tiba");
    assertThat(article.publisher()).contains("Koran Contoh");
    assertThat(article.published()).contains(LocalDate.of(2024, 11, 29));
    assertThat(article.source()).isEqualTo("https://a.id/1");
    assertThat(passages(article)).containsExactly("Raja Tiba", "Sultan menyambut raja.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raja Tiba\nJumat, 29 November 2024 16:20 WIB\n\nSultan menyambut raja.",
        "Raja Tiba\nKoran Contoh - 29/11/2024, 10:12 WIB\nSultan menyambut raja.",
        "Raja Tiba\nKoran ContohKoran Contoh29/11/2024\nSultan menyambut raja.",
        "Raja Tiba\nSultan menyambut raja pada Jumat (29/11/2024).",
        "Raja Tiba\n2024-11-29\nSultan menyambut raja.",
        "Raja Tiba\nJumat, 29 Nov 2024\nSultan menyambut raja."
      })
  void theDayOfPublicationStandsInManyForms(String text) throws IOException {
    assertThat(read("a.txt", text.getBytes(UTF_8)).published())
        .contains(LocalDate.of(2024, 11, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Raja tiba pada 3 Mei 2021 lalu.", "Raja tiba (31/2/2024).", "Raja tiba (29/11)."})
  void anotherDayIsNoDayOfPublication(String text) throws IOException {
    assertThat(read("a.txt", ("Raja Tiba\n" + text).getBytes(UTF_8)).published()).isEmpty();
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertThat(refuse("a.txt", new byte[0])).isEqualTo(Problem.EMPTY);
    assertThat(refuse("a.txt", " \n\t\n".getBytes(UTF_8))).isEqualTo(Problem.EMPTY);
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(refuse("a.txt", noise)).isEqualTo(Problem.BINARY);
    assertThat(refuse("a.txt", "Raja\0tiba\0di\0sini".getBytes(UTF_8))).isEqualTo(Problem.BINARY);
  }

  @Test
  void aDamagedOrUnknownEncodingIsNamed() throws IOException {
    byte[] cut = "Sultan – raja – tiba".getBytes(UTF_8);
    cut[9] = 'x';
    assertThat(refuse("a.txt", cut)).isEqualTo(Problem.ENCODING);
    assertThat(refuse("a.txt", TEXT.getBytes(Charset.forName("UTF-32")))).isEqualTo(Problem.BINARY);
    byte[] cyrillic = "Президент прибыл в столицу".getBytes(Charset.forName("KOI8-R"));
    assertThat(refuse("a.txt", cyrillic)).isEqualTo(Problem.ENCODING);
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedAtOnce() throws IOException {
    Path file = folder.resolve("besar.txt");
    byte[] megabyte = new byte[1_000_000];
    Arrays.fill(megabyte, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> assertThat(problem(new ArticleReader().read(file))).isEqualTo(Problem.TOO_LARGE));
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(problem(new ArticleReader().read(folder.resolve("tiada.txt"))))
        .isEqualTo(Problem.MISSING);
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("rahasia.txt"), TEXT);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(problem(new ArticleReader().read(file))).isEqualTo(Problem.NO_ACCESS);
  }

  @Test
  void aStreamIsReadLikeAFile() {
    ReadResult result =
        new ArticleReader().read(new ByteArrayInputStream(TEXT.getBytes(UTF_8)), "x");
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    assertThat(problem(new ArticleReader().read(new ByteArrayInputStream(new byte[0]), "x")))
        .isEqualTo(Problem.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBytesAreReadOrRefused(int seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      if (seed % 2 == 0) {
        byte[] text = TEXT.getBytes(seed % 4 == 0 ? UTF_8 : UTF_16LE);
        bytes = Arrays.copyOf(text, random.nextInt(text.length));
      }
      check(new ArticleReader().read(new ByteArrayInputStream(bytes), "acak"));
    }
  }

  private static void check(ReadResult result) {
    switch (result) {
      case ReadResult.Read(Article article) ->
          assertThat(passages(article)).noneMatch(String::isBlank).noneMatch(p -> p.contains("\n"));
      case ReadResult.Unreadable(String source, Problem problem, String message) ->
          assertThat(message).startsWith("acak ").doesNotContain("\n");
    }
  }

  private Article read(String name, byte[] bytes) throws IOException {
    ReadResult result = new ArticleReader().read(Files.write(folder.resolve(name), bytes));
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).article();
  }

  private Problem refuse(String name, byte[] bytes) throws IOException {
    return problem(new ArticleReader().read(Files.write(folder.resolve(name), bytes)));
  }

  private static Problem problem(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
    ReadResult.Unreadable refused = (ReadResult.Unreadable) result;
    assertThat(refused.message()).startsWith(refused.source() + " ").doesNotContain("\n");
    return refused.problem();
  }

  private static List<String> passages(Article article) {
    return article.passages().stream().map(article.text()::slice).toList();
  }
}
