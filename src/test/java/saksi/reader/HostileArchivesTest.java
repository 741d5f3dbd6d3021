package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.reader.ReadResult.Problem;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;

/** Archives and documents that are made to do harm. */
class HostileArchivesTest {
  @TempDir Path folder;

  @Test
  void aGzipFileThatSwellsIsGivenUp() throws IOException {
    byte[] record = ("{\"id\":\"a\",\"text\":\"" + " ".repeat(1_000_000) + "\"}\n").getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < 200; i++) {
        gzip.write(record);
      }
    }
    Unreadable last = (Unreadable) read("bom.gz", out.toByteArray()).getLast();
    assertThat(last.problem()).isEqualTo(Problem.TOO_LARGE);
    assertThat(last.message()).isEqualTo("bom.gz unpacks to more than 100 times its size");
  }

  @Test
  void anArchiveWithinArchivesIsOpenedFourDeep() throws IOException {
    byte[] bytes = Samples.text();
    for (int i = 0; i < 6; i++) {
      bytes = Samples.zip(Map.of("a.zip", bytes));
    }
    assertThat(read("dalam.zip", bytes))
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class,
            refused -> assertThat(refused.message()).endsWith("more than 4 deep"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../menlu.txt", "/etc/menlu.txt", "..\\..\\menlu.txt", "C:\\menlu.txt"})
  void anEntryLeadsNowhere(String name) throws IOException {
    byte[] bytes = Samples.zip(Map.of(name, Samples.text()));
    Path zip = Files.write(folder.resolve("a.zip"), bytes);
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader().read(zip, document -> results.add(document.read()));
    assertThat(((Read) results.getFirst()).article().id()).isEqualTo("menlu");
    try (var files = Files.walk(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void entriesThatAreNoArticlesArePassedOver() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("gambar.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    entries.put("catatan.md", "# Catatan".getBytes(UTF_8));
    entries.put(".tersembunyi.txt", Samples.text());
    entries.put("__MACOSX/._a.txt", Samples.text());
    entries.put("rusak.txt", new byte[] {0, 1, 2});
    entries.put("b/menlu.txt", Samples.text());
    List<ReadResult> results = read("a.zip", Samples.zip(entries));
    assertThat(results).hasSize(2);
    assertThat(((Unreadable) results.get(0)).message())
        .isEqualTo("a.zip, entry rusak.txt is binary, not text");
    assertThat(((Read) results.get(1)).article().source()).isEqualTo("a.zip, entry b/menlu.txt");
  }

  @Test
  void aNameWithLineEndsMakesNoSecondLineOfAMessage() throws IOException {
    byte[] bytes = Samples.zip(Map.of("a\nsaksi: palsu.txt", new byte[] {0, 1, 2}));
    assertThat(((Unreadable) read("a.zip", bytes).getFirst()).message())
        .isEqualTo("a.zip, entry a saksi: palsu.txt is binary, not text");
  }

  /** The file that an entity names is not opened. */
  @ParameterizedTest
  @ValueSource(strings = {"rss", "atom"})
  void entitiesOfAFeedAreRefused(String format) throws IOException {
    Path secret = Files.writeString(folder.resolve("rahasia.txt"), "kata sandi");
    String feed = new String(Samples.of(format), UTF_8);
    String root = format.equals("rss") ? "rss" : "feed";
    String hostile =
        feed.replaceFirst(
                "\\?>", "?><!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
            .replace(Samples.HEADLINE, "&x;");
    assertThat(read("umpan", hostile.getBytes(UTF_8)).toString()).doesNotContain("kata sandi");
  }

  @Test
  void entitiesOfADocumentAreRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("rahasia.txt"), "kata sandi");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><d><t>&x;</t></d>"
            .formatted(secret.toUri());
    byte[] docx = Samples.zip(Map.of("word/document.xml", xml.getBytes(UTF_8)));
    assertThat(read("a.docx", docx).toString()).doesNotContain("kata sandi");
  }

  @Test
  void entitiesThatSwellAreRefused() throws IOException {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    xml.append("]><d><t>&a29;</t></d>");
    byte[] docx = Samples.zip(Map.of("word/document.xml", xml.toString().getBytes(UTF_8)));
    assertThat(read("a.docx", docx)).singleElement().isInstanceOf(Unreadable.class);
  }

  private static List<ReadResult> read(String name, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader().read(new ByteArrayInputStream(bytes), name, d -> results.add(d.read()));
    return results;
  }
}
