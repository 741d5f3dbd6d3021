package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import saksi.reader.ReadResult.Problem;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;
import saksi.text.Article;

/** Articles that stand as records in one file. */
class RecordsTest {
  private static final String LINES =
      """
      {"id":"satu","url":"https://a.example/1","title":"Raja Tiba","date":"2025-03-01","publisher":{"name":"Koran"},"authors":["A","B"],"text":"Raja tiba.\\nIa disambut."}

      {"title":"Tanpa id","url":"https://a.example/berita/pasar-baru?x=1","text":"<p>Pasar dibuka.</p><p>Warga datang.</p>"}
      {"id":"rusak","text":"terpo
      {"judul":"Empat","ISI":"Hujan turun.","tanggal":"4 Maret 2025"}
      {"id":"kosong","text":""}
      """;

  @Test
  void eachLineIsAnArticle() {
    List<ReadResult> results = read(LINES, FieldNames.usual());
    assertThat(results).hasSize(5);
    Article first = article(results.get(0));
    assertThat(first.id()).isEqualTo("satu");
    assertThat(first.source()).isEqualTo("https://a.example/1");
    assertThat(first.published()).contains(LocalDate.of(2025, 3, 1));
    assertThat(first.publisher()).contains("Koran");
    assertThat(first.authors()).containsExactly("A", "B");
    assertThat(first.text().string()).endsWith("\n\nRaja tiba.\nIa disambut.\n");
    Article second = article(results.get(1));
    assertThat(second.id()).matches("pasar-baru-[0-9a-f]{10}");
    assertThat(second.text().string()).endsWith("\n\nPasar dibuka.\nWarga datang.\n");
    assertThat(article(results.get(3)).id()).isEqualTo("berita-5");
    assertThat(article(results.get(3)).published()).contains(LocalDate.of(2025, 3, 4));
  }

  @Test
  void aBadLineIsNamedAndTheNextOneRead() {
    List<ReadResult> results = read(LINES, FieldNames.usual());
    assertThat(message(results.get(2))).isEqualTo("berita.x, line 4 is not a sound JSON object");
    assertThat(message(results.get(4))).isEqualTo("berita.x, line 6 has no text of an article");
  }

  @Test
  void fieldsMayHaveOtherNames() {
    FieldNames names = FieldNames.usual().with(Map.of("text", "Badan", "id", "kunci"));
    Article article =
        article(read("{\"kunci\":\"k1\",\"badan\":\"Hujan.\",\"title\":\"a\"}", names).getFirst());
    assertThat(article.id()).isEqualTo("k1");
    assertThatThrownBy(() -> FieldNames.usual().with(Map.of("teks", "x")))
        .hasMessageStartingWith("no field 'teks'; one of id, url,");
  }

  @Test
  void anArrayIsReadRecordByRecord() {
    String json =
        "[\n {\"id\":\"a\",\n \"text\":\"Hujan.\"},\n {\"id\":\"b\",\"text\":\"Panas.\"},\n {\"id\":";
    List<ReadResult> results = read(json, FieldNames.usual());
    assertThat(results).hasSize(3);
    assertThat(article(results.get(1)).id()).isEqualTo("b");
    assertThat(message(results.get(2))).isEqualTo("berita.x, record 3 is not a sound JSON object");
  }

  @Test
  void aTextThatBeginsWithABracketIsNoRecord() {
    assertThat(
            article(read("[Fokus] Raja Tiba\n\nRaja tiba.\n", FieldNames.usual()).getFirst())
                .headline())
        .contains("[Fokus] Raja Tiba");
    assertThat(article(read("{Fokus}: \"text\"\n", FieldNames.usual()).getFirst()).headline())
        .contains("{Fokus}: \"text\"");
  }

  @Test
  void anIdThatDoesNotPrintIsRefused() {
    ReadResult result =
        read("{\"id\":\"a\\u0000b\",\"text\":\"Hujan.\"}", FieldNames.usual()).getFirst();
    assertThat(((Unreadable) result).problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void aRecordThatFillsTheMemoryIsLeftOut() {
    String json =
        "{\"id\":\"a\",\"text\":\""
            + "a ".repeat(RecordLimit.MOST_BYTES)
            + "\"}\n{\"id\":\"b\",\"text\":\"Panas.\"}\n";
    List<ReadResult> results = read(json, FieldNames.usual());
    assertThat(((Unreadable) results.get(0)).problem()).isEqualTo(Problem.TOO_LARGE);
    assertThat(article(results.get(1)).id()).isEqualTo("b");
    assertThat(
            ((Unreadable)
                    read("[" + json.lines().findFirst().orElseThrow(), FieldNames.usual())
                        .getFirst())
                .problem())
        .isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void nestingOfAnyDepthIsPassedOver() {
    String deep = "[".repeat(100_000);
    List<ReadResult> results =
        read(
            "{\"id\":\"a\",\"title\":\"x\",\"z\":"
                + deep
                + "\n{\"id\":\"b\",\"text\":\"Panas.\"}\n",
            FieldNames.usual());
    assertThat(results.getFirst()).isInstanceOf(Unreadable.class);
    assertThat(article(results.get(1)).id()).isEqualTo("b");
  }

  /** A stream of a gigabyte gives its articles one by one. */
  @Test
  void articlesAreGivenBeforeTheStreamEnds() {
    AtomicInteger given = new AtomicInteger();
    byte[] line = "{\"id\":\"a\",\"text\":\"Hujan turun di kota.\"}\n".getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          private int next;

          @Override
          public int read() {
            return line[next++ % line.length];
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
              bytes[offset + i] = (byte) read();
            }
            return length;
          }
        };
    assertThatThrownBy(() ->
            new ArticleReader()
                .read(
                    endless,
                    "tanpa-akhir",
                    document -> {
                      if (given.incrementAndGet() == 1000) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessage("enough");
  }

  private static List<ReadResult> read(String content, FieldNames names) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(ReaderOptions.usual().with(names))
        .read(
            new ByteArrayInputStream(content.getBytes(UTF_8)),
            "berita.x",
            document -> results.add(document.read()));
    return results;
  }

  private static Article article(ReadResult result) {
    assertThat(result).isInstanceOf(Read.class);
    return ((Read) result).article();
  }

  private static String message(ReadResult result) {
    return ((Unreadable) result).message();
  }
}
